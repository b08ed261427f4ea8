package dev.syncdesk.support.bugtracker;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bug that a trend or a known issue is tied to.
 *
 * @param trendId null where it is tied to a known issue
 * @param issueId null where it is tied to a trend
 * @param bugKey its number or key; null until it is made
 * @param url where people read it; null until it is made
 * @param status in the tracker's own word; null until it is made
 * @param fault why it could not be made or read last; null when it could
 * @param changedAt when its state last became another
 * @param readAt when the tracker last said its state
 * @param pollAt when it is asked next
 */
@MappedEntity("bug_link")
public record BugLink(
        @Id String id,
        String trackerId,
        @Nullable String trendId,
        @Nullable String issueId,
        @Nullable String bugKey,
        @Nullable String url,
        String title,
        @MappedProperty(converter = BugStateColumn.class, converterPersistedType = String.class)
                BugState state,
        @Nullable String status,
        @Nullable String fault,
        String linkedBy,
        Instant linkedAt,
        Instant changedAt,
        @Nullable Instant readAt,
        Instant pollAt) {}
