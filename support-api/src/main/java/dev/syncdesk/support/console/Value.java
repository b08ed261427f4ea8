package dev.syncdesk.support.console;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One value of a device with its age and its source.
 *
 * @param text with its unit; null when it was never observed
 * @param since a moment that is the value itself, such as that of the last sync
 * @param note what qualifies it, in ink; null for nothing
 * @param tone {@code plain} or {@code amber}; amber is a finding of consequence
 * @param source by what it was observed and when it was received, for the hover
 */
public record Value(
        String code,
        @Nullable String text,
        @Nullable Instant since,
        @Nullable String note,
        String tone,
        @Nullable Instant at,
        boolean old,
        String source) {

    static Value unknown(String code) {
        return new Value(code, null, null, null, "plain", null, false, "");
    }

    Value withSince(@Nullable Instant moment) {
        return new Value(code, text, moment, note, tone, at, old, source);
    }
}
