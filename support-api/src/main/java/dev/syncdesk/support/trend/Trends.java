package dev.syncdesk.support.trend;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads trends, and keeps those that a review found. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface Trends extends GenericRepository<Trend, String> {

    /** That stand out now, the most excess first. */
    @Query("SELECT * FROM trend WHERE listed = TRUE ORDER BY excess DESC, id LIMIT :limit")
    List<Trend> listed(int limit);

    /** That stood out once and were decided about, the newest decision first. */
    @Query(
            """
            SELECT *
              FROM trend
             WHERE listed = FALSE
               AND decided_at IS NOT NULL
             ORDER BY decided_at DESC, id
             LIMIT :limit
            """)
    List<Trend> past(int limit);

    /** Of a version, against the one before it. */
    @Query(
            """
            SELECT *
              FROM trend
             WHERE listed = TRUE
               AND kind = 'firmware'
               AND model = :model
               AND subject = :subject
             ORDER BY excess DESC, id
             LIMIT 100
            """)
    List<Trend> ofVersion(String model, String subject);

    @Query("SELECT * FROM trend WHERE id = :id")
    Optional<Trend> byId(String id);

    /** Holds it until the transaction ends. */
    @Query("SELECT * FROM trend WHERE id = :id FOR UPDATE")
    Optional<Trend> lock(String id);

    @Query("SELECT * FROM trend ORDER BY id LIMIT :limit FOR UPDATE")
    List<Trend> lockAll(int limit);

    void save(Trend trend);

    void update(Trend trend);

    /** What the review did not find again stands out no longer. */
    @Query("UPDATE trend SET listed = FALSE WHERE listed = TRUE AND reviewed_at < :reviewedAt")
    void unlistBefore(Instant reviewedAt);

    /** Those that nobody decided about and that are long gone; the pictures go first. */
    @Query(
            """
            DELETE FROM trend
             WHERE listed = FALSE
               AND decided_at IS NULL
               AND reviewed_at < :before
            """)
    void dropBefore(Instant before);
}
