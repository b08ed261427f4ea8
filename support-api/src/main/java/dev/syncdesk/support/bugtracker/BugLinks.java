package dev.syncdesk.support.bugtracker;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bugs that trends and known issues are tied to. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface BugLinks extends GenericRepository<BugLink, String> {

    /** Of a trend, or of the known issues that were made of it; the oldest first. */
    @Query(
            """
            SELECT *
              FROM bug_link
             WHERE trend_id = :trendId
                OR issue_id IN (SELECT i.id FROM known_issue i WHERE i.trend_id = :trendId)
             ORDER BY id
             LIMIT :limit
            """)
    List<BugLink> ofTrend(String trendId, int limit);

    /** Of a known issue, or of the trend that it was made of; the oldest first. */
    @Query(
            """
            SELECT *
              FROM bug_link
             WHERE issue_id = :issueId
                OR trend_id IN (SELECT i.trend_id FROM known_issue i WHERE i.id = :issueId)
             ORDER BY id
             LIMIT :limit
            """)
    List<BugLink> ofIssue(String issueId, int limit);

    @Query("SELECT * FROM bug_link WHERE id = :id")
    Optional<BugLink> byId(String id);

    void save(BugLink link);

    /** Those that are to be asked now, the longest waiting first. */
    @Query(
            """
            SELECT l.*
              FROM bug_link l
              JOIN bug_tracker t ON t.id = l.tracker_id AND t.ended_at IS NULL
             WHERE l.poll_at <= :now
               AND l.bug_key IS NOT NULL
             ORDER BY l.poll_at, l.id
             LIMIT :limit
            """)
    List<BugLink> due(Instant now, int limit);

    /** Of any number of replicas, one gets 1. */
    @Query("UPDATE bug_link SET poll_at = :next WHERE id = :id AND poll_at = :due")
    int claim(String id, Instant due, Instant next);

    /** The tracker's hook spoke of it. */
    @Query(
            """
            UPDATE bug_link
               SET poll_at = :now
             WHERE tracker_id = :trackerId
               AND bug_key = :key
            """)
    int pollSoon(String trackerId, String key, Instant now);

    @Query(
            """
            UPDATE bug_link
               SET bug_key = :key, url = :url, title = :title, status = :status, fault = NULL,
                   changed_at = CASE WHEN state = :word THEN changed_at ELSE :now END,
                   state = :word, read_at = :now
             WHERE id = :id
            """)
    void read(
            String id,
            String key,
            String url,
            String title,
            String word,
            String status,
            Instant now);

    @Query("UPDATE bug_link SET fault = :fault WHERE id = :id")
    void failed(String id, @Nullable String fault);

    @Query("UPDATE bug_link SET state = 'unmade', fault = :fault WHERE id = :id")
    void unmade(String id, String fault);

    @Query("DELETE FROM bug_link WHERE id = :id")
    int drop(String id);

    /** What was to be said there. */
    @Query("DELETE FROM bug_comment WHERE link_id = :id")
    void dropComments(String id);

    @Query(
            """
            INSERT INTO bug_comment (id, link_id, body, attempts, created_at, next_at)
            VALUES (:id, :linkId, :body, 0, :now, :now)
            """)
    void say(String id, String linkId, String body, Instant now);

    @Query(
            """
            SELECT c.id AS id, c.link_id AS link_id, c.body AS body, c.attempts AS attempts,
                   c.next_at AS next_at, l.tracker_id AS tracker_id, l.bug_key AS bug_key
              FROM bug_comment c
              JOIN bug_link l ON l.id = c.link_id
              JOIN bug_tracker t ON t.id = l.tracker_id AND t.ended_at IS NULL
             WHERE c.next_at <= :now
             ORDER BY c.next_at, c.id
             LIMIT :limit
            """)
    List<WaitingComment> comments(Instant now, int limit);

    /** Of any number of replicas, one gets 1. */
    @Query(
            """
            UPDATE bug_comment
               SET next_at = :next, attempts = attempts + 1
             WHERE id = :id
               AND next_at = :due
            """)
    int claimComment(String id, Instant due, Instant next);

    @Query("DELETE FROM bug_comment WHERE id = :id")
    void said(String id);
}
