package dev.syncdesk.support.guide;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads guides and their versions as they were written. */
@JdbcRepository(dialect = Dialect.ANSI)
interface Guides extends GenericRepository<Run, String> {

    @Query(
            """
            SELECT guide, version, yaml
              FROM guide_version
             WHERE guide = :code
               AND version = :version
            """)
    Optional<GuideVersion> version(String code, int version);

    @Query(
            """
            SELECT v.guide, v.version, v.yaml
              FROM guide g
              JOIN guide_version v ON v.guide = g.code AND v.version = g.current_version
             WHERE g.code = :code
            """)
    Optional<GuideVersion> current(String code);

    @Query(
            """
            SELECT v.guide, v.version, v.yaml
              FROM guide g
              JOIN guide_version v ON v.guide = g.code AND v.version = g.current_version
             ORDER BY g.position, g.code
             LIMIT :limit
            """)
    List<GuideVersion> allCurrent(int limit);

    @Query("SELECT current_version FROM guide WHERE code = :code FOR UPDATE")
    int lockCurrentVersion(String code);

    /** Does nothing if the guide is there. */
    @Query(
            """
            INSERT INTO guide (code, current_version, position)
            VALUES (:code, 0, :position)
                ON CONFLICT DO NOTHING
            """)
    int add(String code, int position);

    @Query(
            """
            INSERT INTO guide_version (guide, version, yaml, created_at)
            VALUES (:code, :version, :yaml, :now)
            """)
    void addVersion(String code, int version, String yaml, Instant now);

    @Query(
            """
            UPDATE guide
               SET current_version = :version, position = :position
             WHERE code = :code
            """)
    void makeCurrent(String code, int version, int position);
}
