package dev.syncdesk.support.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A known issue as programs read it.
 *
 * @param verdict whether its fix has fixed it: {@code no-fix}, {@code not-enough}, {@code fixed},
 *     {@code better} or {@code not-fixed}
 * @param toAffected rate of the fixed versions to the affected ones
 * @param toBefore to the versions before them
 * @param tickets that are linked, 200 at most
 * @param proposed active tickets that match and are not linked, 200 at most
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record KnownIssueView(
        String id,
        @Nullable String trend,
        String title,
        String finding,
        String model,
        String firstVersion,
        String lastVersion,
        String phone,
        String fixVersion,
        @Nullable String guide,
        Map<String, String> explanations,
        long revision,
        String createdBy,
        Instant createdAt,
        String changedBy,
        Instant changedAt,
        @Nullable Instant closedAt,
        String verdict,
        RatioView toAffected,
        RatioView toBefore,
        List<Long> tickets,
        List<Long> proposed) {

    static KnownIssueView of(
            KnownIssue issue,
            List<Explanation> explanations,
            FixWatch fix,
            List<MatchingTicket> linked,
            List<MatchingTicket> proposed) {
        return new KnownIssueView(
                issue.id(),
                issue.trendId(),
                issue.title(),
                issue.finding(),
                issue.model(),
                issue.firstVersion(),
                issue.lastVersion(),
                issue.phone(),
                issue.fixVersion(),
                issue.guide(),
                explanations.stream()
                        .collect(Collectors.toMap(Explanation::language, Explanation::explanation)),
                issue.revision(),
                issue.createdBy(),
                issue.createdAt(),
                issue.changedBy(),
                issue.changedAt(),
                issue.closedAt(),
                fix.verdict().wire(),
                RatioView.of(fix.toAffected()),
                RatioView.of(fix.toBefore()),
                linked.stream().map(MatchingTicket::number).toList(),
                proposed.stream().map(MatchingTicket::number).toList());
    }
}
