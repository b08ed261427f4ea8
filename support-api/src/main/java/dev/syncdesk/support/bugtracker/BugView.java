package dev.syncdesk.support.bugtracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A linked bug.
 *
 * @param state {@code asked}, {@code unmade}, {@code open} or {@code closed}
 * @param status in the tracker's own word
 * @param fault why it could not be made or read last
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BugView(
        String id,
        String tracker,
        @Nullable String trend,
        @Nullable String knownIssue,
        @Nullable String key,
        @Nullable String url,
        String title,
        String state,
        @Nullable String status,
        @Nullable String fault,
        String linkedBy,
        Instant linkedAt,
        Instant changedAt,
        @Nullable Instant readAt) {

    static BugView of(BugLink link) {
        return new BugView(
                link.id(),
                link.trackerId(),
                link.trendId(),
                link.issueId(),
                link.bugKey(),
                link.url(),
                link.title(),
                link.state().wire(),
                link.status(),
                link.fault(),
                link.linkedBy(),
                link.linkedAt(),
                link.changedAt(),
                link.readAt());
    }
}
