package dev.syncdesk.support.ticket;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** What tickets have kept of a device's state, to drop. */
@JdbcRepository(dialect = Dialect.ANSI)
interface FrozenState extends GenericRepository<Ticket, Long> {

    @Query(
            """
            DELETE FROM ticket_snapshot
             WHERE ticket_number IN (SELECT number FROM ticket
                                      WHERE serial = :serial AND customer_id = :customerId)
            """)
    int dropSnapshots(String serial, String customerId);

    @Query(
            """
            DELETE FROM draft
             WHERE origin = 'proposal'
               AND ticket_number IN (SELECT number FROM ticket
                                      WHERE serial = :serial AND customer_id = :customerId)
            """)
    int dropProposals(String serial, String customerId);

    /** How a guide ended, without the evidence behind the colon. */
    @Query(
            """
            UPDATE ticket_event
               SET detail = SUBSTRING(detail FROM 1 FOR POSITION(':' IN detail) - 1)
             WHERE kind = 'run-ended'
               AND POSITION(':' IN detail) > 0
               AND ticket_number IN (SELECT number FROM ticket
                                      WHERE serial = :serial AND customer_id = :customerId)
            """)
    int shortenEnds(String serial, String customerId);
}
