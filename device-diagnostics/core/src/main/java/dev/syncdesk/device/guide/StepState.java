package dev.syncdesk.device.guide;

import dev.syncdesk.device.report.WireWord;

/** Where one visit of a step stands. */
public enum StepState implements WireWord {
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
