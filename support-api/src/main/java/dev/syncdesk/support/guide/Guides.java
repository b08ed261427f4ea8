package dev.syncdesk.support.guide;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads guides and their versions as they were written. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface Guides extends GenericRepository<Run, String> {

    @Query(
            """
            SELECT guide, version, yaml, uses, built_in, written_by, published_by, created_at
              FROM guide_version
             WHERE guide = :code
               AND version = :version
            """)
    Optional<GuideVersion> version(String code, int version);

    @Query(
            """
            SELECT v.guide, v.version, v.yaml, v.uses, v.built_in, v.written_by, v.published_by,
                   v.created_at
              FROM guide g
              JOIN guide_version v ON v.guide = g.code AND v.version = g.current_version
             WHERE g.code = :code
            """)
    Optional<GuideVersion> current(String code);

    @Query(
            """
            SELECT v.guide, v.version, v.yaml, v.uses, v.built_in, v.written_by, v.published_by,
                   v.created_at
              FROM guide g
              JOIN guide_version v ON v.guide = g.code AND v.version = g.current_version
             ORDER BY g.position, g.code
             LIMIT :limit
            """)
    List<GuideVersion> allCurrent(int limit);

    /** Newest first. */
    @Query(
            """
            SELECT version, built_in, written_by, published_by, created_at
              FROM guide_version
             WHERE guide = :code
             ORDER BY version DESC
             LIMIT :limit
            """)
    List<VersionLine> versions(String code, int limit);

    /** The newest that came with the library. */
    @Query(
            """
            SELECT guide, version, yaml, uses, built_in, written_by, published_by, created_at
              FROM guide_version
             WHERE guide = :code
               AND built_in
             ORDER BY version DESC
             LIMIT 1
            """)
    Optional<GuideVersion> newestBuiltIn(String code);

    /** Those that came with the library, newest first. */
    @Query(
            """
            SELECT guide, version, yaml, uses, built_in, written_by, published_by, created_at
              FROM guide_version
             WHERE guide = :code
               AND built_in
             ORDER BY version DESC
             LIMIT :limit
            """)
    List<GuideVersion> builtIn(String code, int limit);

    @Query("SELECT COALESCE(MAX(version), 0) FROM guide_version WHERE guide = :code")
    int newestVersion(String code);

    @Query("SELECT count(*) FROM guide")
    long count();

    /** Empty where the guide was never published. */
    @Query("SELECT current_version FROM guide WHERE code = :code FOR UPDATE")
    Optional<Integer> lockCurrentVersion(String code);

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
            INSERT INTO guide_version (guide, version, yaml, uses, built_in, written_by,
                                       published_by, created_at)
            VALUES (:code, :version, :yaml, :uses, :builtIn, :writtenBy, :publishedBy, :now)
            """)
    void addVersion(
            String code,
            int version,
            String yaml,
            String uses,
            boolean builtIn,
            @Nullable String writtenBy,
            @Nullable String publishedBy,
            Instant now);

    @Query("UPDATE guide SET current_version = :version WHERE code = :code")
    void makeCurrent(String code, int version);

    @Query("UPDATE guide SET position = :position WHERE code = :code")
    void place(String code, int position);
}
