package dev.syncdesk.support.guide;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Pictures of steps. */
@JdbcRepository(dialect = Dialect.ANSI)
interface Pictures extends GenericRepository<Run, String> {

    @Query("SELECT id, type, content FROM guide_picture WHERE id = :id")
    Optional<Picture> byId(String id);

    @Query("SELECT count(*) FROM guide_picture WHERE id = :id")
    long has(String id);

    @Query("SELECT count(*) FROM guide_picture")
    long count();

    /** Does nothing where it is there. */
    @Query(
            """
            INSERT INTO guide_picture (id, type, content, added_by, added_at)
            VALUES (:id, :type, :content, :addedBy, :addedAt)
                ON CONFLICT DO NOTHING
            """)
    int add(String id, String type, byte[] content, String addedBy, Instant addedAt);
}
