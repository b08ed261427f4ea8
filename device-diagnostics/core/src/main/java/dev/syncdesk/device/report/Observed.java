package dev.syncdesk.device.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A group of values with its age and its source.
 *
 * @param at when it was observed, corrected to the server's clock
 */
public record Observed<T>(T value, Instant at, Source source) {

    /** The newer of two; what is known stays when both are of the same time. */
    static <T> @Nullable Observed<T> newer(
            @Nullable Observed<T> known, @Nullable T value, Instant at, Source source) {
        if (value == null || (known != null && !at.isAfter(known.at))) {
            return known;
        }
        return new Observed<>(value, at, source);
    }
}
