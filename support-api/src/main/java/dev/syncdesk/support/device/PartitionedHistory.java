package dev.syncdesk.support.device;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The history where it is partitioned by day: PostgreSQL. */
@JdbcRepository(dialect = Dialect.ANSI)
@Requires(property = "datasources.default.url", pattern = "jdbc:postgresql:.*")
interface PartitionedHistory extends ReportHistory, GenericRepository<KeptReport, String> {

    @Override
    @Query(
            """
            SELECT serial, at, id, received_at, relay_id, body
              FROM report_history
             WHERE serial = :serial
               AND at >= :since
               AND at <= :until
               AND (at < :until OR id < :id)
             ORDER BY at DESC, id DESC
             LIMIT :limit
            """)
    List<KeptReport> before(String serial, Instant since, Instant until, String id, int limit);

    @Override
    @Query(
            """
            SELECT serial, at, id, received_at, relay_id, body
              FROM report_history
             WHERE serial = :serial
               AND at >= :since
               AND at <= :until
             ORDER BY at, id
             LIMIT :limit
            """)
    List<KeptReport> after(String serial, Instant since, Instant until, int limit);

    /**
     * The three days are named as such, so that no other day's partition is opened, and the limit
     * makes each look once.
     */
    @Override
    @Query(
            """
            SELECT b.body
              FROM (SELECT n.i,
                           (SELECT h.body
                              FROM report_history h
                             WHERE h.serial = :serial
                               AND h.at >= CAST(:since AS timestamp with time zone)
                               AND h.at < CAST(:since AS timestamp with time zone)
                                           + INTERVAL '72' HOUR
                               AND h.at >= CAST(:since AS timestamp with time zone)
                                           + n.i * INTERVAL '90' MINUTE
                               AND h.at < CAST(:since AS timestamp with time zone)
                                           + (n.i + 1) * INTERVAL '90' MINUTE
                             ORDER BY h.at
                             LIMIT 1) AS body
                      FROM generate_series(0, 47) AS n(i)
                     LIMIT 48) b
             WHERE b.body IS NOT NULL
             ORDER BY b.i
            """)
    List<String> samplesOfThreeDays(String serial, Instant since);
}
