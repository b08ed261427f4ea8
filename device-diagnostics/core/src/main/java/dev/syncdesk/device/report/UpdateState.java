package dev.syncdesk.device.report;

/** How far a firmware update is. */
public enum UpdateState {
    NONE,
    AVAILABLE,
    DOWNLOADING,
    INSTALLING,
    FAILED
}
