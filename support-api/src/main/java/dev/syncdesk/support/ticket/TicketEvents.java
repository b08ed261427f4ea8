package dev.syncdesk.support.ticket;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Reads what happened to tickets. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface TicketEvents extends GenericRepository<TicketEvent, String> {

    /** Newest first, those before an id. */
    @Query(
            """
            SELECT *
              FROM ticket_event
             WHERE ticket_number = :number
               AND id < :before
             ORDER BY id DESC
             LIMIT :limit
            """)
    List<TicketEvent> newest(long number, String before, int limit);

    void save(TicketEvent event);
}
