package dev.syncdesk.support.selfhelp;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What customers did without a ticket. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface SelfHelps extends GenericRepository<SelfHelp, String> {

    /** The newest of a customer for a device, begun after a moment. */
    @Query(
            """
            SELECT *
              FROM self_help
             WHERE customer_id = :customerId
               AND serial = :serial
               AND started_at > :after
             ORDER BY started_at DESC
             LIMIT 1
            """)
    Optional<SelfHelp> newest(String customerId, String serial, Instant after);

    /** Holds those that are to be judged, the oldest first; none that somebody else holds. */
    @Query(
            """
            SELECT *
              FROM self_help
             WHERE judge_at <= :now
             ORDER BY judge_at
             LIMIT :limit
               FOR UPDATE SKIP LOCKED
            """)
    List<SelfHelp> lockDue(Instant now, int limit);

    /** How many ended how and with which word, of the newest that began in a time. */
    @Query(
            """
            SELECT s.outcome, s.word, count(*) AS total
              FROM (SELECT outcome, word
                      FROM self_help
                     WHERE started_at >= :since
                       AND started_at < :until
                     ORDER BY started_at DESC
                     LIMIT :limit) s
             GROUP BY s.outcome, s.word
            """)
    List<OutcomeCount> counts(Instant since, Instant until, int limit);

    void save(SelfHelp help);

    @Query("UPDATE self_help SET kind = :kindWord WHERE id = :id")
    void become(String id, String kindWord);

    @Query("UPDATE self_help SET outcome = :outcome, judge_at = NULL WHERE id = :id")
    void judged(String id, String outcome);

    @Query("UPDATE self_help SET word = :word, word_at = :now WHERE id = :id")
    void said(String id, String word, Instant now);

    @Query("DELETE FROM self_help WHERE id = :id")
    void drop(String id);

    @Query("DELETE FROM self_help WHERE customer_id = :customerId")
    void dropOf(String customerId);

    @Query("DELETE FROM self_help WHERE started_at < :before")
    void dropBefore(Instant before);

    @Query("DELETE FROM self_help WHERE customer_id = :customerId AND serial = :serial")
    int forgetOf(String customerId, String serial);
}
