package dev.syncdesk.support.trend;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Known issues, their explanations and their tickets. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface KnownIssues extends GenericRepository<KnownIssue, String> {

    /** Sorts after every id, which are UUIDs. */
    String NEWEST = "g";

    /** The newest first; ids are in the order of time. */
    @Query(
            """
            SELECT *
              FROM known_issue
             WHERE id < :before
             ORDER BY id DESC
             LIMIT :limit
            """)
    List<KnownIssue> before(String before, int limit);

    @Query("SELECT * FROM known_issue WHERE id = :id")
    Optional<KnownIssue> byId(String id);

    @Query("SELECT * FROM known_issue WHERE id = :id FOR UPDATE")
    Optional<KnownIssue> lock(String id);

    /** The newest that was made of a trend. */
    @Query("SELECT * FROM known_issue WHERE trend_id = :trendId ORDER BY id DESC LIMIT 1")
    Optional<KnownIssue> ofTrend(String trendId);

    /** Open ones of a model's findings, the newest first. */
    @Query(
            """
            SELECT *
              FROM known_issue
             WHERE closed_at IS NULL
               AND model = :model
               AND finding IN (:findings)
             ORDER BY id DESC
             LIMIT :limit
            """)
    List<KnownIssue> openOf(String model, Collection<String> findings, int limit);

    /** Open ones that a customer's tickets about a device are linked to, the newest first. */
    @Query(
            """
            SELECT *
              FROM known_issue
             WHERE closed_at IS NULL
               AND id IN (SELECT k.issue_id
                            FROM known_issue_ticket k
                            JOIN ticket t ON t.number = k.ticket_number
                           WHERE t.serial = :serial
                             AND t.customer_id = :customerId)
             ORDER BY id DESC
             LIMIT :limit
            """)
    List<KnownIssue> openOfCases(String serial, String customerId, int limit);

    void save(KnownIssue issue);

    void update(KnownIssue issue);

    @Query(
            """
            SELECT language, explanation
              FROM known_issue_text
             WHERE issue_id = :id
             ORDER BY language
             LIMIT 100
            """)
    List<Explanation> explanations(String id);

    @Query(
            """
            INSERT INTO known_issue_text (issue_id, language, explanation)
            VALUES (:id, :language, :explanation)
            """)
    void explain(String id, String language, String explanation);

    @Query("DELETE FROM known_issue_text WHERE issue_id = :id")
    void forgetExplanations(String id);

    /** Tickets that somebody linked, the newest first. */
    @Query(
            """
            SELECT t.number AS number, t.subject AS subject, t.status AS status,
                   t.serial AS serial, '' AS firmware
              FROM known_issue_ticket k
              JOIN ticket t ON t.number = k.ticket_number
             WHERE k.issue_id = :id
             ORDER BY t.number DESC
             LIMIT :limit
            """)
    List<MatchingTicket> linked(String id, int limit);

    @Query("SELECT count(*) FROM known_issue_ticket WHERE issue_id = :id")
    long countLinked(String id);

    /**
     * Active tickets about devices whose finding is open and of the model, which are not linked,
     * the newest first; the version is what the finding opened on.
     */
    @Query(
            """
            SELECT t.number AS number, t.subject AS subject, t.status AS status,
                   t.serial AS serial, f.firmware AS firmware
              FROM ticket t
              JOIN finding f ON f.serial = t.serial AND f.cleared_at IS NULL
             WHERE t.active = TRUE
               AND f.code = :finding
               AND f.model = :model
               AND NOT EXISTS (SELECT 1
                                 FROM known_issue_ticket k
                                WHERE k.issue_id = :id
                                  AND k.ticket_number = t.number)
               AND NOT EXISTS (SELECT 1
                                 FROM refused_device r
                                WHERE r.serial = t.serial AND r.purpose = 'support')
             ORDER BY t.number DESC
             LIMIT :limit
            """)
    List<MatchingTicket> unlinked(String id, String finding, String model, int limit);

    /** False where it is linked already. */
    @Query(
            """
            INSERT INTO known_issue_ticket (issue_id, ticket_number, linked_by, linked_at)
            VALUES (:id, :number, :by, :now)
                ON CONFLICT DO NOTHING
            """)
    int link(String id, long number, String by, Instant now);
}
