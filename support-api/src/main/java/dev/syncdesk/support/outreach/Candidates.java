package dev.syncdesk.support.outreach;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Devices that have a finding open, and whether what was chosen once still holds. */
@JdbcRepository(dialect = Dialect.ANSI)
interface Candidates extends GenericRepository<Outreach, String> {

    /**
     * Those whose finding opened last first. None whose owner withholds its state: the desk may not
     * use it.
     *
     * @param since who was chosen for the finding since then was reached for the same
     */
    @Query(
            """
            SELECT f.serial AS serial, f.firmware AS firmware, o.phone AS phone,
                   c.id AS customer_id, c.name AS name, c.email AS email, c.locale AS locale,
                   w.given AS agreed, s.given AS counted,
                   EXISTS (SELECT 1
                             FROM ticket t
                            WHERE t.customer_id = c.id
                              AND ((t.serial = f.serial
                                    AND (t.active = TRUE OR t.created_at >= f.opened_at))
                                OR EXISTS (SELECT 1
                                             FROM known_issue_ticket k
                                            WHERE k.issue_id = :issue
                                              AND k.ticket_number = t.number))) AS wrote,
                   EXISTS (SELECT 1
                             FROM outreach_person p
                             JOIN outreach r ON r.id = p.outreach_id
                            WHERE p.customer_id = c.id
                              AND (p.issue_id = :issue
                                OR (r.finding = :finding AND p.chosen_at >= :since))) AS reached
              FROM finding f
              JOIN device d ON d.serial = f.serial
              LEFT JOIN customer c ON c.id = d.customer_id
              LEFT JOIN consent w ON w.customer_id = c.id AND w.purpose = 'contact'
              LEFT JOIN consent s ON s.customer_id = c.id AND s.purpose = 'statistics'
              LEFT JOIN rate_opening o
                ON o.serial = f.serial AND o.finding = f.code AND o.firmware = f.firmware
             WHERE f.code = :finding
               AND f.model = :model
               AND f.cleared_at IS NULL
               AND NOT EXISTS (SELECT 1
                                 FROM refused_device x
                                WHERE x.serial = f.serial AND x.purpose = 'support')
             ORDER BY f.opened_at DESC, f.serial
             LIMIT :limit
            """)
    List<Candidate> of(String issue, String finding, String model, Instant since, int limit);

    /** Holds the finding's known issues, so that nobody is chosen for two of them at once. */
    @Query("SELECT id FROM known_issue WHERE finding = :finding ORDER BY id LIMIT 1000 FOR UPDATE")
    List<String> hold(String finding);

    /** Asked when the turn of somebody comes, of either group alike. */
    @Query(
            """
            SELECT EXISTS (SELECT 1
                             FROM device d
                            WHERE d.serial = :serial
                              AND d.customer_id = :customer
                              AND NOT EXISTS (SELECT 1
                                                FROM refused_device x
                                               WHERE x.serial = d.serial
                                                 AND x.purpose = 'support')) AS owned,
                   EXISTS (SELECT 1
                             FROM consent w
                            WHERE w.customer_id = :customer
                              AND w.purpose = 'contact'
                              AND w.given = TRUE) AS agreed,
                   EXISTS (SELECT 1
                             FROM finding f
                            WHERE f.serial = :serial
                              AND f.code = :finding
                              AND f.cleared_at IS NULL) AS affected,
                   EXISTS (SELECT 1
                             FROM ticket t
                            WHERE t.customer_id = :customer
                              AND t.serial = :serial
                              AND (t.active = TRUE OR t.created_at >= :chosen)) AS wrote
            """)
    StillDue stillDue(String customer, String serial, String finding, Instant chosen);
}
