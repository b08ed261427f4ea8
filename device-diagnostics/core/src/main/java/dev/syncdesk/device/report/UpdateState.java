package dev.syncdesk.device.report;

/** How far a firmware update is. */
public enum UpdateState implements WireWord {
    NONE,
    AVAILABLE,
    DOWNLOADING,
    INSTALLING,
    FAILED
}
