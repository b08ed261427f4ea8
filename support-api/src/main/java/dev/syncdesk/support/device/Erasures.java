package dev.syncdesk.support.device;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** What owners had erased. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface Erasures extends GenericRepository<Erasure, String> {

    @Query("SELECT * FROM erasure WHERE id = :id")
    Optional<Erasure> byId(String id);

    @Query("SELECT * FROM erasure WHERE serial = :serial ORDER BY id DESC LIMIT 1")
    Optional<Erasure> newestOf(String serial);

    void save(Erasure erasure);

    @Query("UPDATE erasure SET reports = reports + :count WHERE id = :id")
    void deleted(String id, long count);

    @Query("UPDATE erasure SET finished_at = :now WHERE id = :id AND finished_at IS NULL")
    void finish(String id, Instant now);

    /** Keeps the newest 100 of a device, however often its owner asks. */
    @Query(
            """
            DELETE FROM erasure
             WHERE serial = :serial
               AND id NOT IN (SELECT e.id FROM erasure e WHERE e.serial = :serial
                               ORDER BY e.id DESC LIMIT 100)
            """)
    void keepNewest(String serial);
}
