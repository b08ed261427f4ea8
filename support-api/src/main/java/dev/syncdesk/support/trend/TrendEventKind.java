package dev.syncdesk.support.trend;

import dev.syncdesk.device.report.WireWord;

/** What happened to a trend. */
public enum TrendEventKind implements WireWord {
    FOUND,
    ACKNOWLEDGED,
    MUTED,
    REOPENED,
    MADE_KNOWN,
    /** It follows another. */
    MERGED,
    SEPARATED
}
