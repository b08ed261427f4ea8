package dev.syncdesk.support.trend;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Devices whose finding opened, and their tickets. An empty model, firmware or phone stands for all
 * of them. A device that may not be counted is not, and one that may not be seen is not named.
 */
@JdbcRepository(dialect = Dialect.ANSI)
interface Affected extends GenericRepository<Trend, String> {

    @Query(
            """
            SELECT count(DISTINCT o.serial) AS devices, count(DISTINCT t.number) AS tickets,
                   count(DISTINCT t.serial) AS writers
              FROM rate_opening o
              LEFT JOIN ticket t ON t.serial = o.serial AND t.created_at >= :since
             WHERE o.finding = :finding
               AND o.on_day >= :fromDay
               AND (:model = '' OR o.model = :model)
               AND (:firmware = '' OR o.firmware = :firmware)
               AND (:phone = '' OR o.phone = :phone)
               AND NOT EXISTS (SELECT 1
                                 FROM refused_device r
                                WHERE r.serial = o.serial AND r.purpose = 'statistics')
            """)
    Behind count(
            String finding,
            String model,
            String firmware,
            String phone,
            LocalDate fromDay,
            Instant since);

    /** Those whose finding opened last first. */
    @Query(
            """
            SELECT o.serial, o.model, o.firmware, o.phone, o.on_day, t.number AS ticket,
                   t.subject AS subject
              FROM rate_opening o
              LEFT JOIN ticket t
                ON t.number = (SELECT max(k.number)
                                 FROM ticket k
                                WHERE k.serial = o.serial
                                  AND k.created_at >= :since)
             WHERE o.finding = :finding
               AND o.on_day >= :fromDay
               AND (:model = '' OR o.model = :model)
               AND (:firmware = '' OR o.firmware = :firmware)
               AND (:phone = '' OR o.phone = :phone)
               AND NOT EXISTS (SELECT 1 FROM refused_device r WHERE r.serial = o.serial)
             ORDER BY o.on_day DESC, o.serial
             LIMIT :limit
            """)
    List<AffectedDevice> list(
            String finding,
            String model,
            String firmware,
            String phone,
            LocalDate fromDay,
            Instant since,
            int limit);
}
