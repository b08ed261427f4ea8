package dev.syncdesk.support.trend;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which trends follow which. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface TrendMerges extends GenericRepository<Trend, String> {

    @Query("SELECT trend_id, target_id FROM trend_merge ORDER BY trend_id LIMIT :limit")
    List<TrendMerge> all(int limit);

    /** Those that follow it, the oldest first. */
    @Query(
            """
            SELECT t.*
              FROM trend t
              JOIN trend_merge m ON m.trend_id = t.id
             WHERE m.target_id = :targetId
             ORDER BY t.id
             LIMIT :limit
            """)
    List<Trend> into(String targetId, int limit);

    @Query(
            """
            SELECT t.*
              FROM trend t
              JOIN trend_merge m ON m.target_id = t.id
             WHERE m.trend_id = :trendId
            """)
    Optional<Trend> targetOf(String trendId);

    @Query(
            """
            INSERT INTO trend_merge (trend_id, target_id, merged_by, merged_at)
            VALUES (:trendId, :targetId, :by, :now)
            """)
    void merge(String trendId, String targetId, String by, Instant now);

    @Query("DELETE FROM trend_merge WHERE trend_id = :trendId")
    int separate(String trendId);
}
