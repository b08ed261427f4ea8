package dev.syncdesk.support.ticket;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Photos of conversations. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface Photos extends GenericRepository<Message, String> {

    /** Of one ticket. */
    int MAX_OF_TICKET = 20;

    /** Of all tickets of a customer. */
    int MAX_OF_CUSTOMER = 100;

    /** All of a ticket, oldest first. */
    @Query(
            """
            SELECT id, ticket_number, message_id, added_at, type, width, height
              FROM photo
             WHERE ticket_number = :number
             ORDER BY id
             LIMIT 100
            """)
    List<Photo> ofTicket(long number);

    /** The same by the message that they stand beside. */
    default Map<String, List<Photo>> byMessage(long number) {
        return ofTicket(number).stream().collect(Collectors.groupingBy(Photo::messageId));
    }

    @Query(
            """
            SELECT id, ticket_number, message_id, added_at, type, width, height
              FROM photo
             WHERE id = :id
               AND ticket_number = :number
            """)
    Optional<Photo> byId(long number, String id);

    /**
     * The same photo beside the same message.
     *
     * @param digest SHA-256 of its content, in hexadecimal
     */
    @Query(
            """
            SELECT id, ticket_number, message_id, added_at, type, width, height
              FROM photo
             WHERE message_id = :messageId
               AND sha256 = :digest
            """)
    Optional<Photo> same(String messageId, String digest);

    @Query("SELECT type, content FROM photo WHERE id = :id")
    Optional<PhotoContent> content(String id);

    @Query("SELECT count(*) FROM photo WHERE ticket_number = :number")
    long countOfTicket(long number);

    @Query(
            """
            SELECT count(*)
              FROM photo p
              JOIN ticket t ON t.number = p.ticket_number
             WHERE t.customer_id = :customerId
            """)
    long countOfCustomer(String customerId);

    @Query(
            """
            INSERT INTO photo (id, ticket_number, message_id, added_at, type, width, height,
                               sha256, content)
            VALUES (:id, :number, :messageId, :addedAt, :type, :width, :height, :digest,
                    :content)
            """)
    int add(
            String id,
            long number,
            String messageId,
            Instant addedAt,
            String type,
            int width,
            int height,
            String digest,
            byte[] content);

    @Query("DELETE FROM photo WHERE id = :id")
    int remove(String id);

    /** At most 200 of the oldest, so that no delete holds the database for long. */
    @Query(
            """
            DELETE FROM photo
             WHERE id IN (SELECT o.id FROM photo o WHERE o.added_at < :before
                           ORDER BY o.added_at LIMIT 200)
            """)
    int dropBefore(Instant before);
}
