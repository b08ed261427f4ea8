package dev.syncdesk.support.device;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Findings, to read; the intake and the evaluation of silent devices write them. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface Findings extends GenericRepository<StoredFinding, String> {

    /** The open ones of these devices, oldest first; at most 10,000. */
    @Query(
            """
            SELECT id, serial, code, scope, severity, confidence, evidence, model, firmware,
                   opened_at, cleared_at
              FROM finding
             WHERE serial IN (:serials)
               AND cleared_at IS NULL
             ORDER BY opened_at, id
             LIMIT 10000
            """)
    List<StoredFinding> openOfAll(Collection<String> serials);

    /** Those that were open at any time from one moment to another, oldest first. */
    @Query(
            """
            SELECT id, serial, code, scope, severity, confidence, evidence, model, firmware,
                   opened_at, cleared_at
              FROM finding
             WHERE serial = :serial
               AND opened_at <= :until
               AND (cleared_at IS NULL OR cleared_at > :from)
             ORDER BY opened_at, id
             LIMIT :limit
            """)
    List<StoredFinding> presentIn(String serial, Instant from, Instant until, int limit);

    /** The newest first, before a moment and an id. */
    @Query(
            """
            SELECT id, serial, code, scope, severity, confidence, evidence, model, firmware,
                   opened_at, cleared_at
              FROM finding
             WHERE serial = :serial
               AND (opened_at < :at OR (opened_at = :at AND id < :id))
             ORDER BY opened_at DESC, id DESC
             LIMIT :limit
            """)
    List<StoredFinding> before(String serial, Instant at, String id, int limit);

    @Query(
            """
            SELECT id, serial, code, scope, severity, confidence, evidence, model, firmware,
                   opened_at, cleared_at
              FROM finding
             WHERE serial = :serial
               AND cleared_at IS NULL
               AND (opened_at < :at OR (opened_at = :at AND id < :id))
             ORDER BY opened_at DESC, id DESC
             LIMIT :limit
            """)
    List<StoredFinding> openBefore(String serial, Instant at, String id, int limit);
}
