package dev.syncdesk.support.trend;

import dev.syncdesk.device.report.WireWord;

/** What was decided about a trend. */
public enum TrendState implements WireWord {
    NEW,
    /** Somebody has seen it. */
    ACKNOWLEDGED,
    /** Not shown until a day, for a reason. */
    MUTED,
    /** It is a known issue. */
    KNOWN
}
