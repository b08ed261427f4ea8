package dev.syncdesk.support.connector;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

/** Scales and by what each is known. */
@JdbcRepository(dialect = Dialect.ANSI)
interface AriaScales extends GenericRepository<AriaScale, String> {

    /** Does nothing if it is known already, by whatever secret. */
    @Query(
            """
            INSERT INTO aria_scale (serial, secret_hash, met_at, heard_at)
            VALUES (:serial, :secretHash, :now, :now)
                ON CONFLICT DO NOTHING
            """)
    int meet(String serial, String secretHash, Instant now);

    /** 0 if it is known by another secret. */
    @Query(
            """
            UPDATE aria_scale
               SET heard_at = :now
             WHERE serial = :serial
               AND secret_hash = :secretHash
            """)
    int heard(String serial, String secretHash, Instant now);

    @Query("DELETE FROM aria_scale WHERE serial = :serial")
    int forget(String serial);
}
