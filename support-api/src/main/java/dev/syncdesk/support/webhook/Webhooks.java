package dev.syncdesk.support.webhook;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Addresses that are told. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface Webhooks extends GenericRepository<Webhook, String> {

    /** Those that are told, the newest first. */
    @Query("SELECT * FROM webhook WHERE ended_at IS NULL ORDER BY id DESC LIMIT :limit")
    List<Webhook> told(int limit);

    @Query("SELECT * FROM webhook WHERE id = :id")
    Optional<Webhook> byId(String id);

    void save(Webhook webhook);

    @Query("UPDATE webhook SET ended_at = :now WHERE id = :id AND ended_at IS NULL")
    int end(String id, Instant now);

    @Query("UPDATE webhook SET missed = missed + 1 WHERE id = :id")
    void miss(String id);
}
