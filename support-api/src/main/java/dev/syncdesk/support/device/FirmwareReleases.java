package dev.syncdesk.support.device;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Firmware versions of which engineering has said something. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface FirmwareReleases extends GenericRepository<FirmwareRelease, String> {

    /** Known bad versions of these models; at most 1,000. */
    @Query(
            """
            SELECT model, version, known_bad, note
              FROM firmware_release
             WHERE model IN (:models)
               AND known_bad
             LIMIT 1000
            """)
    List<FirmwareRelease> knownBad(Collection<String> models);

    @Query(
            """
            SELECT model, version, known_bad, note
              FROM firmware_release
             WHERE model = :model
               AND version > :after
             ORDER BY version
             LIMIT :limit
            """)
    List<FirmwareRelease> ofModel(String model, String after, int limit);

    @Query(
            """
            UPDATE firmware_release
               SET known_bad = :knownBad, note = :note
             WHERE model = :model
               AND version = :version
            """)
    int change(String model, String version, boolean knownBad, @Nullable String note);

    @Query(
            """
            INSERT INTO firmware_release (model, version, known_bad)
            VALUES (:model, :version, false)
                ON CONFLICT DO NOTHING
            """)
    int addIfNew(String model, String version);
}
