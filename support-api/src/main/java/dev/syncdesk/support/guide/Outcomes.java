package dev.syncdesk.support.guide;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of the findings that runs were started for. */
@JdbcRepository(dialect = Dialect.ANSI)
interface Outcomes extends GenericRepository<Run, String> {

    /** Does nothing where it was judged before. */
    @Query(
            """
            INSERT INTO run_outcome (run_id, finding, guide, model, judged_at, lasted,
                                     cleared_seconds)
            VALUES (:runId, :finding, :guide, :model, :judgedAt, :lasted, :clearedSeconds)
                ON CONFLICT DO NOTHING
            """)
    int add(
            String runId,
            String finding,
            String guide,
            String model,
            Instant judgedAt,
            boolean lasted,
            @Nullable Long clearedSeconds);

    /** When a finding cleared last during a run; empty where it did not. */
    @Query(
            """
            SELECT MAX(cleared_at)
              FROM finding
             WHERE serial = :serial
               AND code = :code
               AND opened_at <= :until
               AND cleared_at >= :from
               AND cleared_at <= :until
            """)
    Optional<Instant> clearedBetween(String serial, String code, Instant from, Instant until);

    /** By guide and model, of the newest outcomes of one finding. */
    @Query(
            """
            SELECT guide, model, count(*) AS runs,
                   sum(CASE WHEN lasted THEN 1 ELSE 0 END) AS lasted,
                   percentile_cont(0.5) WITHIN GROUP (
                       ORDER BY CASE WHEN lasted THEN cleared_seconds END) AS median_seconds
              FROM (SELECT guide, model, lasted, cleared_seconds
                      FROM run_outcome
                     WHERE finding = :finding
                       AND judged_at >= :since
                     ORDER BY judged_at DESC
                     LIMIT :limit) o
             GROUP BY guide, model
            """)
    List<OutcomeSums> ofFinding(String finding, Instant since, int limit);

    /** By guide, of the newest outcomes of all; the model is empty. */
    @Query(
            """
            SELECT guide, '' AS model, count(*) AS runs,
                   sum(CASE WHEN lasted THEN 1 ELSE 0 END) AS lasted,
                   percentile_cont(0.5) WITHIN GROUP (
                       ORDER BY CASE WHEN lasted THEN cleared_seconds END) AS median_seconds
              FROM (SELECT guide, lasted, cleared_seconds
                      FROM run_outcome
                     WHERE judged_at >= :since
                     ORDER BY judged_at DESC
                     LIMIT :limit) o
             GROUP BY guide
            """)
    List<OutcomeSums> ofAll(Instant since, int limit);
}
