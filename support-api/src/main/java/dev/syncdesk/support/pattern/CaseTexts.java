package dev.syncdesk.support.pattern;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The texts of cases, but for those of customers who do not want to be seen or counted. */
@JdbcRepository(dialect = Dialect.ANSI)
interface CaseTexts extends GenericRepository<CaseGroup, String> {

    /**
     * The newest first, of the newest that there are. A finding explains a case where it was open
     * within a day of the case's opening; one that says which version runs explains nothing.
     */
    @Query(
            """
            SELECT t.number AS number, t.subject AS subject,
                   (SELECT m.body
                      FROM message m
                     WHERE m.ticket_number = t.number
                       AND m.visibility = 'public'
                       AND m.from_kind = 'customer'
                     ORDER BY m.id
                     LIMIT 1) AS body,
                   t.customer_id AS customer_id, c.locale AS locale, t.created_at AS created_at,
                   t.serial AS serial, n.model AS model, n.firmware AS firmware,
                   CASE WHEN EXISTS (SELECT 1
                                       FROM finding f
                                      WHERE f.serial = t.serial
                                        AND f.code NOT IN ('firmware-behind', 'phone-system-new',
                                                           'app-outdated')
                                        AND f.opened_at < t.created_at + INTERVAL '1' DAY
                                        AND (f.cleared_at IS NULL
                                             OR f.cleared_at > t.created_at - INTERVAL '1' DAY))
                          OR EXISTS (SELECT 1
                                       FROM known_issue_ticket k
                                       JOIN known_issue i ON i.id = k.issue_id
                                      WHERE k.ticket_number = t.number
                                        AND i.finding <> '')
                        THEN TRUE ELSE FALSE END AS explained
              FROM (SELECT * FROM ticket ORDER BY number DESC LIMIT :limit) t
              JOIN customer c ON c.id = t.customer_id
              LEFT JOIN trend_ticket n ON n.ticket_number = t.number
             WHERE t.created_at >= :since
               AND NOT EXISTS (SELECT 1
                                 FROM refused_device r
                                WHERE r.serial = t.serial
                                  AND r.purpose IN ('support', 'statistics'))
               AND NOT EXISTS (SELECT 1
                                 FROM consent a
                                WHERE a.customer_id = t.customer_id
                                  AND a.purpose IN ('support', 'statistics')
                                  AND NOT a.given)
             ORDER BY t.number DESC
            """)
    List<CaseText> newest(Instant since, int limit);
}
