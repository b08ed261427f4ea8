package dev.syncdesk.support.ticket;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Writes which ticket has which words. */
@JdbcRepository(dialect = Dialect.ANSI)
interface TicketWordRows extends GenericRepository<TicketWord, String> {

    @Query(
            """
            INSERT INTO ticket_word (word, ticket_number)
            VALUES (:word, :ticketNumber)
                ON CONFLICT DO NOTHING
            """)
    void add(List<TicketWord> words);
}
