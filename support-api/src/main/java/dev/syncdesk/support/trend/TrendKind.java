package dev.syncdesk.support.trend;

import dev.syncdesk.device.report.WireWord;

/** What a trend compares. */
public enum TrendKind implements WireWord {
    /** A firmware version of a model with the version before it, at the same time. */
    FIRMWARE,
    /** A phone system with all others, on the same firmware. */
    PHONE,
    /** One of the last days of a model with the weeks before. */
    DAY,
    /** The last whole week of a model with what its history lets expect. */
    WEEK,
    /** A word or tag in the tickets of a firmware version with those of all others. */
    WORDS
}
