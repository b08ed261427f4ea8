package dev.syncdesk.support.ticket;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads tickets. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface Tickets extends GenericRepository<Ticket, Long> {

    @Query("SELECT * FROM ticket WHERE number = :number")
    Optional<Ticket> byNumber(long number);

    /** Holds the ticket until the transaction ends. */
    @Query("SELECT * FROM ticket WHERE number = :number FOR UPDATE")
    Optional<Ticket> lock(long number);

    /** The newest about a device. */
    @Query("SELECT * FROM ticket WHERE serial = :serial ORDER BY number DESC LIMIT :limit")
    List<Ticket> ofDevice(String serial, int limit);

    /** How many a customer has opened about a device from one moment to another. */
    @Query(
            """
            SELECT count(*)
              FROM ticket
             WHERE serial = :serial
               AND customer_id = :customerId
               AND created_at >= :from
               AND created_at <= :until
            """)
    long openedAbout(String customerId, String serial, Instant from, Instant until);

    @Query("SELECT nextval('ticket_number')")
    long nextNumber();

    void save(Ticket ticket);

    void update(Ticket ticket);
}
