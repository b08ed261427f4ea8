package dev.syncdesk.support.pattern;

import dev.syncdesk.support.trend.TrendState;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cases that say much the same and that no finding explains.
 *
 * @param words that they share and others do not, separated by blanks, the most telling first
 * @param firstAt when the oldest of them was opened
 * @param listed false once there are too few of them in the time that is looked at
 * @param issueId the known issue that was made of them; null for none
 */
@MappedEntity("case_group")
public record CaseGroup(
        @Id String id,
        String language,
        String words,
        long tickets,
        long customers,
        Instant firstAt,
        Instant lastAt,
        boolean listed,
        Instant foundAt,
        Instant reviewedAt,
        @Nullable String issueId,
        @MappedProperty(converter = GroupStateColumn.class, converterPersistedType = String.class)
                TrendState state,
        @Nullable String reason,
        @Nullable LocalDate mutedUntil,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    public List<String> wordList() {
        return List.of(words.split(" "));
    }

    /** Muted ones come back on their day. */
    public boolean isMutedOn(LocalDate day) {
        return state == TrendState.MUTED && mutedUntil != null && day.isBefore(mutedUntil);
    }

    /** As a later review finds it. */
    CaseGroup seen(FoundGroup found, Instant now) {
        return new CaseGroup(
                id,
                found.language(),
                found.words(),
                found.numbers().size(),
                found.customers(),
                found.firstAt(),
                found.lastAt(),
                true,
                foundAt,
                now,
                issueId,
                state,
                reason,
                mutedUntil,
                decidedBy,
                decidedAt);
    }

    CaseGroup decided(Decision decision, String by, Instant now) {
        return new CaseGroup(
                id,
                language,
                words,
                tickets,
                customers,
                firstAt,
                lastAt,
                listed,
                foundAt,
                reviewedAt,
                decision.issueId() == null ? issueId : decision.issueId(),
                decision.state(),
                decision.reason(),
                decision.until(),
                by,
                now);
    }

    /** What is decided, and why and until when it is not to be shown. */
    record Decision(
            TrendState state,
            @Nullable String reason,
            @Nullable LocalDate until,
            @Nullable String issueId) {}
}
