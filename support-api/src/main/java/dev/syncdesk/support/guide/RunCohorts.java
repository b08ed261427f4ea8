package dev.syncdesk.support.guide;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What runs are counted by: model, firmware, language, and where they ended. */
@JdbcRepository(dialect = Dialect.ANSI)
interface RunCohorts extends GenericRepository<Run, String> {

    @Query(
            """
            INSERT INTO run_cohort (run_id, guide, guide_version, model, firmware, language, trial,
                                    started_at)
            VALUES (:runId, :guide, :version, :model, :firmware, :language, :trial, :startedAt)
            """)
    void add(
            String runId,
            String guide,
            int version,
            String model,
            @Nullable String firmware,
            String language,
            boolean trial,
            Instant startedAt);

    @Query("UPDATE run_cohort SET end_step = :step WHERE run_id = :runId")
    void ended(String runId, @Nullable String step);

    @Query("SELECT model FROM run_cohort WHERE run_id = :runId")
    Optional<String> modelOf(String runId);

    @Query("SELECT trial FROM run_cohort WHERE run_id = :runId")
    Optional<Boolean> isTrial(String runId);
}
