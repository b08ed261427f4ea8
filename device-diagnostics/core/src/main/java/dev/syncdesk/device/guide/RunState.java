package dev.syncdesk.device.guide;

import dev.syncdesk.device.report.WireWord;

/** Where a run stands; all but {@link #RUNNING} are final. */
public enum RunState implements WireWord {
    RUNNING,
    SOLVED,
    ESCALATED,
    STOPPED,
    EXPIRED
}
