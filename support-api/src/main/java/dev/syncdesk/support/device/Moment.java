package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times that a caller gives, kept within what every database can compare. */
final class Moment {

    static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private Moment() {}

    /**
     * @throws Refusal.Invalid if the text is no RFC 3339 time
     */
    static Instant of(String field, @Nullable String text, Instant absent) {
        if (text == null || text.isEmpty()) {
            return absent;
        }
        try {
            return bounded(Instant.parse(text));
        } catch (DateTimeException notATime) {
            throw new Refusal.Invalid(field, "is no RFC 3339 time, such as 2026-11-21T19:00:00Z");
        }
    }

    static Instant bounded(Instant at) {
        if (at.isBefore(FIRST)) {
            return FIRST;
        }
        return at.isAfter(LAST) ? LAST : at;
    }
}
