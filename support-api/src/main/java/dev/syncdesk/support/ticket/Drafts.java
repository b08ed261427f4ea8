package dev.syncdesk.support.ticket;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Reads drafts. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface Drafts extends GenericRepository<Ticket, Long> {

    /** The one of a member of staff, else the one that is proposed to anybody. */
    @Query(
            """
            SELECT ticket_number, staff_id, visibility, body, origin, updated_at
              FROM draft
             WHERE ticket_number = :number
               AND staff_id IN (:staffId, '')
             ORDER BY staff_id DESC
             LIMIT 1
            """)
    Optional<Draft> of(long number, String staffId);

    /** Drops what a member of staff typed and what was proposed. */
    @Query("DELETE FROM draft WHERE ticket_number = :number AND staff_id IN (:staffId, '')")
    void drop(long number, String staffId);

    @Query("DELETE FROM draft WHERE ticket_number = :number AND staff_id = :staffId")
    void dropOwn(long number, String staffId);

    @Query(
            """
            INSERT INTO draft (ticket_number, staff_id, visibility, body, origin, updated_at)
            VALUES (:number, :staffId, :visibility, :body, :origin, :now)
            """)
    void add(
            long number,
            String staffId,
            String visibility,
            String body,
            String origin,
            Instant now);
}
