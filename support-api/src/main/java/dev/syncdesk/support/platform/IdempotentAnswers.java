package dev.syncdesk.support.platform;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notes of answers that are to be given again. */
@JdbcRepository(dialect = Dialect.ANSI)
interface IdempotentAnswers extends GenericRepository<IdempotentAnswer, String> {

    /** Takes the key; 0 when it is taken. Waits for a transaction that is about to take it. */
    @Query(
            """
            INSERT INTO idempotent_answer (caller, idempotency_key, request_hash, created_at)
            VALUES (:caller, :key, :requestHash, :now)
            ON CONFLICT DO NOTHING
            """)
    int take(String caller, String key, String requestHash, Instant now);

    @Query(
            """
            UPDATE idempotent_answer
               SET status = :status, location = :location, body = :body
             WHERE caller = :caller
               AND idempotency_key = :key
            """)
    int note(
            String caller,
            String key,
            int status,
            @Nullable String location,
            @Nullable String body);

    @Query(
            """
            SELECT *
              FROM idempotent_answer
             WHERE caller = :caller
               AND idempotency_key = :key
            """)
    Optional<IdempotentAnswer> of(String caller, String key);

    @Query(
            """
            DELETE FROM idempotent_answer
             WHERE caller = :caller
               AND idempotency_key = :key
               AND created_at < :before
            """)
    int forget(String caller, String key, Instant before);

    /** Gives back a key for which nothing was created. */
    @Query(
            """
            DELETE FROM idempotent_answer
             WHERE caller = :caller
               AND idempotency_key = :key
               AND status IS NULL
            """)
    int release(String caller, String key);

    @Query("DELETE FROM idempotent_answer WHERE created_at < :before")
    int forgetAll(Instant before);
}
