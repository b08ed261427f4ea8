package dev.syncdesk.device.report;

import java.time.Instant;

/**
 * A group of values with its age and its source.
 *
 * @param at when it was observed, corrected to the server's clock
 */
public record Observed<T>(T value, Instant at, Source source) {}
