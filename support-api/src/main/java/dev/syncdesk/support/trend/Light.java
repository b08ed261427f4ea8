package dev.syncdesk.support.trend;

import dev.syncdesk.device.report.WireWord;

/** Whether a rollout may go on. */
public enum Light implements WireWord {
    STOP,
    GO,
    /** Not enough is known yet. */
    WAIT
}
