package dev.syncdesk.support.ticket;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Reads conversations. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface Messages extends GenericRepository<Message, String> {

    /** An id after every other. */
    String END = "~";

    @Query("SELECT * FROM message WHERE id = :id")
    Optional<Message> byId(String id);

    /** The newest of a ticket before an id, newest first. */
    @Query(
            """
            SELECT *
              FROM message
             WHERE ticket_number = :number
               AND id < :before
             ORDER BY id DESC
             LIMIT :limit
            """)
    List<Message> newest(long number, String before, int limit);

    /** The same of those that the customer may read. */
    @Query(
            """
            SELECT *
              FROM message
             WHERE ticket_number = :number
               AND visibility = 'public'
               AND id < :before
             ORDER BY id DESC
             LIMIT :limit
            """)
    List<Message> newestPublic(long number, String before, int limit);

    @Query("SELECT COUNT(*) FROM message WHERE ticket_number = :number")
    long countOf(long number);

    void save(Message message);
}
