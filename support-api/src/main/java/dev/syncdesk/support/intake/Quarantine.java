package dev.syncdesk.support.intake;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Refused messages of the last seven days, for administrators: they can hold anything. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface Quarantine extends GenericRepository<Quarantined, String> {

    /** The newest first, before an id; ids sort by time. None of a device that is withheld. */
    @Query(
            """
            SELECT id, received_at, relay_id, serial, topic, reason, detail, payload, size_bytes,
                   replayed_at
              FROM quarantine
             WHERE id < :before
               AND NOT EXISTS (SELECT 1
                                 FROM refused_device r
                                WHERE r.serial = quarantine.serial
                                  AND r.purpose = 'support')
             ORDER BY id DESC
             LIMIT :limit
            """)
    List<Quarantined> before(String before, int limit);

    @Query(
            """
            SELECT id, received_at, relay_id, serial, topic, reason, detail, payload, size_bytes,
                   replayed_at
              FROM quarantine
             WHERE id = :id
            """)
    Optional<Quarantined> byId(String id);

    /** How often what was refused since a day, the most frequent first; at most 200. */
    @Query(
            """
            SELECT relay_id, reason, sum(total) AS total
              FROM rejection_count
             WHERE on_day >= :since
             GROUP BY relay_id, reason
             ORDER BY total DESC, relay_id, reason
             LIMIT 200
            """)
    List<RejectionCount> countsSince(LocalDate since);

    @Query(
            """
            UPDATE quarantine
               SET replayed_at = :now
             WHERE id = :id
            """)
    void replayed(String id, Instant now);

    @Query("DELETE FROM quarantine WHERE serial = :serial")
    int forget(String serial);

    @Query(
            """
            DELETE FROM quarantine
             WHERE received_at < :before
            """)
    int dropBefore(Instant before);

    @Query(
            """
            DELETE FROM rejection_count
             WHERE on_day < :before
            """)
    int dropCountsBefore(LocalDate before);
}
