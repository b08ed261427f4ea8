package dev.syncdesk.support.ticket;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Reads what was frozen on tickets. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface Snapshots extends GenericRepository<Ticket, Long> {

    /** At most one for each moment. */
    @Query("SELECT moment, taken_at, device FROM ticket_snapshot WHERE ticket_number = :number")
    List<Snapshot> of(long number);

    @Query("DELETE FROM ticket_snapshot WHERE ticket_number = :number AND moment = :moment")
    void drop(long number, String moment);

    @Query(
            """
            INSERT INTO ticket_snapshot (ticket_number, moment, taken_at, device)
            VALUES (:number, :moment, :takenAt, :device)
            """)
    void add(long number, String moment, Instant takenAt, String device);
}
