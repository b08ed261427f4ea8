package dev.syncdesk.support.trend;

import dev.syncdesk.device.report.WireWord;

/**
 * A known issue was made or changed; inside the transaction.
 *
 * @param by who did it
 */
public record KnownIssueChanged(KnownIssue issue, Kind kind, String by) {

    /** What was done. */
    public enum Kind implements WireWord {
        MADE,
        CHANGED,
        CLOSED,
        REOPENED
    }
}
