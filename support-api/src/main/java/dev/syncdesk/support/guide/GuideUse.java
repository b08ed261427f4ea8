package dev.syncdesk.support.guide;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** What became of a guide's newest runs. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface GuideUse extends GenericRepository<Run, String> {

    /** Newest first. */
    @Query(
            """
            SELECT c.run_id, c.guide_version, c.model, c.firmware, c.language, c.trial,
                   c.started_at, c.end_step, r.state, r.lasting
              FROM (SELECT *
                      FROM run_cohort
                     WHERE guide = :guide
                       AND started_at >= :since
                     ORDER BY started_at DESC
                     LIMIT :limit) c
              JOIN run r ON r.id = c.run_id
             ORDER BY c.started_at DESC
            """)
    List<RunCount> runs(String guide, Instant since, int limit);

    /** Of the same runs, which way they went from each step. */
    @Query(
            """
            SELECT w.step, w.state, w.passed_by, w.next_step, w.run_state, count(*) AS visits
              FROM (SELECT s.step, s.state, s.passed_by, r.state AS run_state,
                           COALESCE(n.step, c.end_step) AS next_step
                      FROM (SELECT run_id, end_step
                              FROM run_cohort
                             WHERE guide = :guide
                               AND started_at >= :since
                             ORDER BY started_at DESC
                             LIMIT :limit) c
                      JOIN run r ON r.id = c.run_id
                      JOIN run_step s ON s.run_id = c.run_id
                      LEFT JOIN run_step n ON n.run_id = s.run_id AND n.number = s.number + 1) w
             GROUP BY w.step, w.state, w.passed_by, w.next_step, w.run_state
            """)
    List<WayCount> ways(String guide, Instant since, int limit);

    /** Of all guides, how many runs began lately. */
    @Query(
            """
            SELECT guide AS code, count(*) AS runs
              FROM (SELECT guide
                      FROM run_cohort
                     WHERE started_at >= :since
                     ORDER BY started_at DESC
                     LIMIT :limit) c
             GROUP BY guide
            """)
    List<UseCount> lately(Instant since, int limit);
}
