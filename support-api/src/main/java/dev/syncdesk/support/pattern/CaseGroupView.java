package dev.syncdesk.support.pattern;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of cases as programs read it. Its fields mean what {@link CaseGroup}'s do.
 *
 * @param issue the known issue that was made of it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CaseGroupView(
        String id,
        String language,
        List<String> words,
        long tickets,
        long customers,
        Instant firstAt,
        Instant lastAt,
        boolean listed,
        Instant foundAt,
        Instant reviewedAt,
        @Nullable String issue,
        String state,
        @Nullable String reason,
        @Nullable LocalDate mutedUntil,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    static CaseGroupView of(CaseGroup group) {
        return new CaseGroupView(
                group.id(),
                group.language(),
                group.wordList(),
                group.tickets(),
                group.customers(),
                group.firstAt(),
                group.lastAt(),
                group.listed(),
                group.foundAt(),
                group.reviewedAt(),
                group.issueId(),
                group.state().wire(),
                group.reason(),
                group.mutedUntil(),
                group.decidedBy(),
                group.decidedAt());
    }
}
