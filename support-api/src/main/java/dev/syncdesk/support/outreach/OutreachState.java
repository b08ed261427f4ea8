package dev.syncdesk.support.outreach;

import dev.syncdesk.device.report.WireWord;

/** Where an outreach is. */
public enum OutreachState implements WireWord {
    RUNNING,
    PAUSED,
    /** Everybody's turn has come; who was sent a notice has it. */
    DONE,
    /** Somebody ended it: nothing more is sent, and what was sent is taken back. */
    STOPPED;

    /** Whether turns are still to come. */
    public boolean isOpen() {
        return this == RUNNING || this == PAUSED;
    }
}
