package dev.syncdesk.support.device;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Pairing codes. */
@JdbcRepository(dialect = Dialect.ANSI)
interface Pairings extends GenericRepository<Pairing, String> {

    @Query("SELECT * FROM pairing WHERE code = :code")
    Optional<Pairing> byCode(String code);

    Pairing save(Pairing pairing);

    /** Of any number at once, one gets 1. */
    @Query(
            """
            UPDATE pairing
               SET redeemed_at = :now
             WHERE code = :code
               AND redeemed_at IS NULL
               AND expires_at > :now
            """)
    int redeem(String code, Instant now);

    @Query("UPDATE pairing SET relay_id = :relayId WHERE code = :code")
    void became(String code, String relayId);

    @Query("DELETE FROM pairing WHERE expires_at < :before")
    void forget(Instant before);
}
