package dev.syncdesk.support.outreach;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Customers who were chosen, and what became of them. */
@JdbcRepository(dialect = Dialect.ANSI)
interface OutreachPeople extends GenericRepository<OutreachPerson, String> {

    void saveAll(List<OutreachPerson> people);

    /** In the order that was drawn. */
    @Query(
            """
            SELECT *
              FROM outreach_person
             WHERE outreach_id = :outreachId
               AND state = 'waiting'
             ORDER BY position
             LIMIT :limit
            """)
    List<OutreachPerson> waiting(String outreachId, int limit);

    @Query(
            """
            SELECT count(*)
              FROM outreach_person
             WHERE outreach_id = :outreachId
               AND sent_at > :since
            """)
    long sentSince(String outreachId, Instant since);

    /** Their turn came; what was measured from an earlier one stays. */
    @Query(
            """
            UPDATE outreach_person
               SET state = :word, reason = :reason, sent_at = :sentAt,
                   turn_at = coalesce(turn_at, :now),
                   measured_until = coalesce(measured_until, :measuredUntil)
             WHERE id = :id
            """)
    void turned(
            String id,
            String word,
            @Nullable String reason,
            @Nullable Instant sentAt,
            Instant now,
            Instant measuredUntil);

    /** Those who were held back wait for a turn again, now that they have been measured. */
    @Query(
            """
            UPDATE outreach_person
               SET state = 'waiting'
             WHERE outreach_id = :outreachId
               AND state = 'held'
               AND measured_until <= :now
            """)
    int release(String outreachId, Instant now);

    /** Those whose turn never came. */
    @Query(
            """
            DELETE FROM outreach_person
             WHERE outreach_id = :outreachId
               AND state = 'waiting'
               AND turn_at IS NULL
            """)
    int letGo(String outreachId);

    @Query(
            """
            SELECT arm, state, count(*) AS people, count(seen_at) AS seen,
                   count(began_at) AS began, count(dismissed_at) AS dismissed,
                   count(ticket_number) AS asked
              FROM outreach_person
             WHERE outreach_id = :outreachId
             GROUP BY arm, state
             ORDER BY arm, state
            """)
    List<TurnCount> counts(String outreachId);

    /** Those whose turn was skipped, by reason. */
    @Query(
            """
            SELECT reason, count(*) AS people
              FROM outreach_person
             WHERE outreach_id = :outreachId
               AND state = 'skipped'
             GROUP BY reason
             ORDER BY reason
            """)
    List<SkipCount> skipped(String outreachId);

    /**
     * How many of those who have been measured opened a ticket in their time: about that device,
     * about none, or one that is linked to the issue. All count whose turn came, whatever became of
     * it, but those who refuse to be in statistics.
     */
    @Query(
            """
            SELECT p.arm AS arm, count(*) AS people,
                   sum(CASE WHEN EXISTS (
                           SELECT 1
                             FROM ticket t
                            WHERE t.customer_id = p.customer_id
                              AND t.created_at > p.turn_at
                              AND t.created_at <= p.measured_until
                              AND (t.serial = p.serial
                                OR t.serial IS NULL
                                OR EXISTS (SELECT 1
                                             FROM known_issue_ticket k
                                            WHERE k.issue_id = p.issue_id
                                              AND k.ticket_number = t.number)))
                       THEN 1 ELSE 0 END) AS writers
              FROM outreach_person p
             WHERE p.outreach_id = :outreachId
               AND p.arm IN ('contact', 'control')
               AND p.measured_until <= :now
               AND NOT EXISTS (SELECT 1
                                 FROM consent s
                                WHERE s.customer_id = p.customer_id
                                  AND s.purpose = 'statistics'
                                  AND NOT s.given)
             GROUP BY p.arm
            """)
    List<ArmCount> measured(String outreachId, Instant now);

    /** The notices that a customer has, the newest first. */
    @Query(
            """
            SELECT p.id AS id, p.outreach_id AS outreach_id, p.serial AS serial,
                   d.model AS model, o.guide AS guide, p.sent_at AS sent_at,
                   p.seen_at AS seen_at, p.ticket_number AS ticket_number
              FROM outreach_person p
              JOIN outreach o ON o.id = p.outreach_id
              JOIN known_issue i ON i.id = p.issue_id
              JOIN device d ON d.serial = p.serial AND d.customer_id = p.customer_id
             WHERE p.customer_id = :customerId
               AND p.state = 'sent'
               AND p.sent_at > :since
               AND p.dismissed_at IS NULL
               AND o.state <> 'stopped'
               AND i.closed_at IS NULL
               AND EXISTS (SELECT 1
                             FROM consent c
                            WHERE c.customer_id = p.customer_id
                              AND c.purpose = 'contact'
                              AND c.given = TRUE)
             ORDER BY p.sent_at DESC, p.id
             LIMIT :limit
            """)
    List<NoticeRow> notices(String customerId, Instant since, int limit);

    @Query("SELECT * FROM outreach_person WHERE id = :id FOR UPDATE")
    Optional<OutreachPerson> lock(String id);

    @Query("UPDATE outreach_person SET seen_at = :now WHERE id IN (:ids) AND seen_at IS NULL")
    void see(List<String> ids, Instant now);

    @Query("UPDATE outreach_person SET dismissed_at = :now WHERE id = :id AND dismissed_at IS NULL")
    void dismiss(String id, Instant now);

    @Query("UPDATE outreach_person SET ticket_number = :number WHERE id = :id")
    void asked(String id, long number);

    @Query(
            """
            UPDATE outreach_person
               SET began_at = :now
             WHERE customer_id = :customerId
               AND serial = :serial
               AND state = 'sent'
               AND began_at IS NULL
               AND outreach_id IN (SELECT o.id FROM outreach o WHERE o.guide = :guide)
            """)
    void began(String customerId, String serial, String guide, Instant now);
}
