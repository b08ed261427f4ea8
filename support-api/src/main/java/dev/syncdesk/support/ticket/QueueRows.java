package dev.syncdesk.support.ticket;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/**
 * Reads the lines of the queue, newest ticket first, always those below a number: a number is never
 * given twice and never changes, so a page stays right while tickets come in.
 */
@JdbcRepository(dialect = Dialect.ANSI)
public interface QueueRows extends GenericRepository<Ticket, Long> {

    @Query(QueueRow.SELECT + " WHERE t.number < :below" + QueueRow.NEWEST_FIRST)
    List<QueueRow> all(long below, int limit);

    @Query(QueueRow.SELECT + " WHERE t.active = TRUE AND t.number < :below" + QueueRow.NEWEST_FIRST)
    List<QueueRow> active(long below, int limit);

    @Query(
            QueueRow.SELECT
                    + " WHERE t.status = :wanted AND t.number < :below"
                    + QueueRow.NEWEST_FIRST)
    List<QueueRow> withStatus(String wanted, long below, int limit);

    @Query(
            QueueRow.SELECT
                    + " WHERE t.assignee_id = :staffId AND t.active = TRUE AND t.number < :below"
                    + QueueRow.NEWEST_FIRST)
    List<QueueRow> assignedTo(String staffId, long below, int limit);

    @Query(
            QueueRow.SELECT
                    + " WHERE t.assignee_id IS NULL AND t.active = TRUE AND t.number < :below"
                    + QueueRow.NEWEST_FIRST)
    List<QueueRow> unassigned(long below, int limit);

    @Query(
            QueueRow.SELECT
                    + " WHERE t.customer_id = :customerId AND t.number < :below"
                    + QueueRow.NEWEST_FIRST)
    List<QueueRow> ofCustomer(String customerId, long below, int limit);

    @Query(
            QueueRow.SELECT
                    + " WHERE t.serial = :serial AND t.number < :below"
                    + QueueRow.NEWEST_FIRST)
    List<QueueRow> ofDevice(String serial, long below, int limit);

    @Query(QueueRow.SELECT + " WHERE t.number IN (:numbers)" + QueueRow.NEWEST_FIRST)
    List<QueueRow> numbered(Collection<Long> numbers, int limit);

    /** Six short looks into indexes in one statement. */
    @Query(
            """
            SELECT (SELECT COUNT(*)
                      FROM (SELECT 1
                              FROM ticket
                             WHERE assignee_id = :staffId
                               AND active = TRUE
                             LIMIT :max) a) AS mine,
                   (SELECT COUNT(*)
                      FROM (SELECT 1 FROM ticket WHERE status = 'new' LIMIT :max) b) AS fresh,
                   (SELECT COUNT(*)
                      FROM (SELECT 1
                              FROM ticket
                             WHERE assignee_id IS NULL
                               AND active = TRUE
                             LIMIT :max) c) AS unassigned,
                   (SELECT COUNT(*)
                      FROM (SELECT 1 FROM ticket WHERE active = TRUE LIMIT :max) d) AS open,
                   (SELECT COUNT(*)
                      FROM (SELECT 1
                              FROM ticket
                             WHERE status = 'waiting-on-device'
                             LIMIT :max) e) AS waiting_on_device,
                   (SELECT COUNT(*)
                      FROM (SELECT 1 FROM ticket WHERE status = 'solved' LIMIT :max) f) AS solved
            """)
    ViewCounts counts(String staffId, int max);
}
