package dev.syncdesk.support.trend;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** What happened to trends. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface TrendEvents extends GenericRepository<Trend, String> {

    /** The newest first. */
    @Query(
            """
            SELECT at, actor, kind, detail
              FROM trend_event
             WHERE trend_id = :trendId
             ORDER BY id DESC
             LIMIT :limit
            """)
    List<TrendEvent> of(String trendId, int limit);

    @Query(
            """
            INSERT INTO trend_event (id, trend_id, at, actor, kind, detail)
            VALUES (:id, :trendId, :at, :actor, :what, :detail)
            """)
    void add(String id, String trendId, Instant at, String actor, String what, String detail);

    @Query(
            """
            DELETE FROM trend_event
             WHERE trend_id IN (SELECT id
                                  FROM trend
                                 WHERE listed = FALSE
                                   AND decided_at IS NULL
                                   AND reviewed_at < :before)
            """)
    void dropBefore(Instant before);
}
