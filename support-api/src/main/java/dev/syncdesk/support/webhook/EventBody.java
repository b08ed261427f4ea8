package dev.syncdesk.support.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.support.trend.KnownIssue;
import dev.syncdesk.support.trend.TrendView;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a message says. Nothing of a customer or of one device is in it.
 *
 * @param event {@code trend.found}, {@code known-issue.closed} and the like
 * @param at when it happened
 * @param trend for events of trends; null for others
 * @param knownIssue for events of known issues; null for others
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventBody(String event, Instant at, @Nullable TrendView trend, @Nullable Issue knownIssue) {

    /** A known issue without what customers are told of it. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Issue(
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
            long revision,
            String changedBy,
            @Nullable Instant closedAt) {

        static Issue of(KnownIssue issue) {
            return new Issue(
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
                    issue.revision(),
                    issue.changedBy(),
                    issue.closedAt());
        }
    }
}
