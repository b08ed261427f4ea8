package dev.syncdesk.support.bugtracker;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A project of a bug tracker.
 *
 * @param address of its interface: {@code https://api.github.com}, {@code
 *     https://gitlab.example/api/v4}, {@code https://example.atlassian.net}; no slash at the end
 * @param project {@code owner/name}, a path of GitLab, or Jira's key
 * @param account Jira's user of the token; null where the token alone is enough
 * @param token sealed
 * @param hookSecret that the tracker's hook shows or signs with, sealed
 * @param endedAt null while it is used
 */
@MappedEntity("bug_tracker")
public record BugTracker(
        @Id String id,
        @MappedProperty(converter = TrackerKindColumn.class, converterPersistedType = String.class)
                TrackerKind kind,
        String address,
        String project,
        @Nullable String account,
        String token,
        String hookSecret,
        String createdBy,
        Instant createdAt,
        @Nullable Instant endedAt) {

    /** As people know it. */
    public String name() {
        return project;
    }

    @Override
    public String toString() {
        return "BugTracker[" + id + ", " + kind + ", " + project + "]";
    }
}
