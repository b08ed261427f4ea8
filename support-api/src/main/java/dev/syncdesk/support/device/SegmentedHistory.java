package dev.syncdesk.support.device;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The history where it is kept in segments: H2. */
@JdbcRepository(dialect = Dialect.ANSI)
@Requires(property = "datasources.default.url", pattern = "jdbc:h2:.*")
interface SegmentedHistory extends ReportHistory, GenericRepository<KeptReport, String> {

    @Override
    @Query(
            """
            SELECT h.serial, h.at, h.id, h.received_at, h.relay_id, h.body
              FROM history_segment s
              JOIN report_history h ON h.segment = s.id
             WHERE s.to_at >= :since
               AND s.from_at <= :until
               AND h.serial = :serial
               AND h.at >= :since
               AND h.at <= :until
               AND (h.at < :until OR h.id < :id)
             ORDER BY h.at DESC, h.id DESC
             LIMIT :limit
            """)
    List<KeptReport> before(String serial, Instant since, Instant until, String id, int limit);

    @Override
    @Query(
            """
            SELECT h.serial, h.at, h.id, h.received_at, h.relay_id, h.body
              FROM history_segment s
              JOIN report_history h ON h.segment = s.id
             WHERE s.to_at >= :since
               AND s.from_at <= :until
               AND h.serial = :serial
               AND h.at >= :since
               AND h.at <= :until
             ORDER BY h.at, h.id
             LIMIT :limit
            """)
    List<KeptReport> after(String serial, Instant since, Instant until, int limit);

    @Override
    @Query(
            """
            SELECT b.body
              FROM (SELECT n.i,
                           (SELECT h.body
                              FROM history_segment s
                              JOIN report_history h ON h.segment = s.id
                             WHERE s.to_at >= CAST(:since AS timestamp with time zone)
                                              + n.i * INTERVAL '90' MINUTE
                               AND s.from_at < CAST(:since AS timestamp with time zone)
                                               + (n.i + 1) * INTERVAL '90' MINUTE
                               AND h.serial = :serial
                               AND h.at >= CAST(:since AS timestamp with time zone)
                                           + n.i * INTERVAL '90' MINUTE
                               AND h.at < CAST(:since AS timestamp with time zone)
                                           + (n.i + 1) * INTERVAL '90' MINUTE
                             ORDER BY h.at
                             LIMIT 1) AS body
                      FROM generate_series(0, 47) AS n(i)) b
             WHERE b.body IS NOT NULL
             ORDER BY b.i
            """)
    List<String> samplesOfThreeDays(String serial, Instant since);
}
