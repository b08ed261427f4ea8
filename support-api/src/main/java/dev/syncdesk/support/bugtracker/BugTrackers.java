package dev.syncdesk.support.bugtracker;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Projects of bug trackers. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface BugTrackers extends GenericRepository<BugTracker, String> {

    /** Those that are used, the oldest first. */
    @Query("SELECT * FROM bug_tracker WHERE ended_at IS NULL ORDER BY id LIMIT :limit")
    List<BugTracker> used(int limit);

    @Query("SELECT * FROM bug_tracker WHERE id = :id AND ended_at IS NULL")
    Optional<BugTracker> byId(String id);

    void save(BugTracker tracker);

    /** Nothing secret is kept of one that is used no more. */
    @Query(
            """
            UPDATE bug_tracker
               SET ended_at = :now, token = '', hook_secret = ''
             WHERE id = :id
               AND ended_at IS NULL
            """)
    int end(String id, Instant now);
}
