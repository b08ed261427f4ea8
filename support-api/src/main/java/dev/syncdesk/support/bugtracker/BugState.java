package dev.syncdesk.support.bugtracker;

import dev.syncdesk.device.report.WireWord;

/** Where a bug is. */
public enum BugState implements WireWord {
    /** The tracker was asked to make it, and has not answered. */
    ASKED,
    /** The tracker did not make it. */
    UNMADE,
    OPEN,
    CLOSED
}
