package dev.syncdesk.support.webhook;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The outbox of messages to other programs. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface WebhookDeliveries extends GenericRepository<WebhookDelivery, String> {

    void save(WebhookDelivery delivery);

    @Query("SELECT * FROM webhook_delivery WHERE id = :id")
    Optional<WebhookDelivery> byId(String id);

    /** The newest first. */
    @Query(
            """
            SELECT *
              FROM webhook_delivery
             WHERE webhook_id = :webhookId
               AND id < :before
             ORDER BY id DESC
             LIMIT :limit
            """)
    List<WebhookDelivery> of(String webhookId, String before, int limit);

    /** Those that are to be tried now, the longest waiting first. */
    @Query(
            """
            SELECT d.*
              FROM webhook_delivery d
              JOIN webhook w ON w.id = d.webhook_id AND w.ended_at IS NULL
             WHERE d.state = 'waiting'
               AND d.next_at <= :now
             ORDER BY d.next_at, d.id
             LIMIT :limit
            """)
    List<WebhookDelivery> due(Instant now, int limit);

    @Query(
            """
            SELECT count(*)
              FROM webhook_delivery
             WHERE webhook_id = :webhookId
               AND state = 'waiting'
            """)
    long waiting(String webhookId);

    /** Of any number of replicas, one gets 1. */
    @Query(
            """
            UPDATE webhook_delivery
               SET next_at = :next, attempts = attempts + 1, tried_at = :now
             WHERE id = :id
               AND state = 'waiting'
               AND next_at = :due
            """)
    int claim(String id, Instant due, Instant next, Instant now);

    @Query(
            """
            UPDATE webhook_delivery
               SET state = :word, status = :status, fault = :fault
             WHERE id = :id
            """)
    void tried(String id, String word, @Nullable Integer status, @Nullable String fault);

    /** Whatever became of it before. */
    @Query(
            """
            UPDATE webhook_delivery
               SET state = 'waiting', attempts = 0, next_at = :now
             WHERE id = :id
            """)
    void again(String id, Instant now);

    @Query("DELETE FROM webhook_delivery WHERE created_at < :before")
    void dropBefore(Instant before);
}
