package dev.syncdesk.device.guide;

/** Where one visit of a step stands. */
public enum StepState {
    QUEUED,
    SENT,
    RECEIVED,
    SHOWN,
    PASSED,
    MISSED,
    FAILED,
    WITHDRAWN;

    public boolean isOpen() {
        return compareTo(PASSED) < 0;
    }
}
