package dev.syncdesk.support.trend;

import dev.syncdesk.device.report.WireWord;

/** Whether a fix has fixed. */
public enum FixVerdict implements WireWord {
    /** No version is named. */
    NO_FIX,
    NOT_ENOUGH,
    /** Less frequent than on the affected versions, and not more frequent than before them. */
    FIXED,
    /** Less frequent than on the affected versions, yet more frequent than before them. */
    BETTER,
    NOT_FIXED
}
