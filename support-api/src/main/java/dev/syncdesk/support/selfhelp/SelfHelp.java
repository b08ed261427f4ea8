package dev.syncdesk.support.selfhelp;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a customer did for one device without a ticket, within a week.
 *
 * @param treats codes of the findings that its guide treats, with blanks between; empty for a check
 * @param judgeAt when it is known what became of it; null once that is written
 * @param outcome an {@link Outcome} by its word; null until it is judged
 * @param word {@code yes} or {@code no}, as the customer clicked; null for neither
 */
@MappedEntity("self_help")
public record SelfHelp(
        @Id String id,
        String customerId,
        String serial,
        @MappedProperty(converter = KindColumn.class, converterPersistedType = String.class)
                Kind kind,
        String treats,
        Instant startedAt,
        @Nullable Instant judgeAt,
        @Nullable String outcome,
        @Nullable String word,
        @Nullable Instant wordAt) {

    /** So long a customer has to open a ticket, and a finding to clear. */
    public static final Duration WINDOW = Duration.ofDays(7);

    /** So long a finding has to stay clear. */
    public static final Duration LASTS = Duration.ofHours(72);

    /** What a reading brings to light so soon after it began was wrong when it began. */
    public static final Duration BROUGHT_TO_LIGHT = Duration.ofHours(1);

    Set<String> treated() {
        return treats.isEmpty() ? Set.of() : Set.of(treats.split(" "));
    }
}
