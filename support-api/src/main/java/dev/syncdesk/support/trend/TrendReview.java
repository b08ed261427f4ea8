package dev.syncdesk.support.trend;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last look at the whole fleet.
 *
 * @param family cells whose rates were tested
 * @param words words and tags that were
 * @param listed what stood out
 * @param firstDay of which anything is known; null where nothing is
 */
@Introspected
public record TrendReview(
        Instant reviewedAt,
        int family,
        int words,
        int listed,
        @Nullable LocalDate firstDay,
        long tookMillis) {}
