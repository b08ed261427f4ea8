package dev.syncdesk.support.trend;

/**
 * By which a trend is the same at every review.
 *
 * @param finding its code; for words the word
 * @param model empty for all
 * @param subject the firmware version or the phone system; empty for a day or a week
 */
record TrendKey(TrendKind kind, String finding, String model, String subject) {}
