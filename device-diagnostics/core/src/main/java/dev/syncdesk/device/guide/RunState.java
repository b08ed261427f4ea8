package dev.syncdesk.device.guide;

/** Where a run stands; all but {@link #RUNNING} are final. */
public enum RunState {
    RUNNING,
    SOLVED,
    ESCALATED,
    STOPPED,
    EXPIRED
}
