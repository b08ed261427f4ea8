package dev.syncdesk.support.pattern;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Devices whose finding opened, and others, drawn by lot among those whose owners let them be seen
 * and counted. An empty model, firmware or phone stands for all of them.
 */
@JdbcRepository(dialect = Dialect.ANSI)
interface OpenedDevices extends GenericRepository<CaseGroup, String> {

    @Query(
            """
            SELECT o.serial AS serial, o.firmware AS firmware, o.phone AS phone,
                   o.on_day AS on_day
              FROM rate_opening o
             WHERE o.finding = :finding
               AND o.on_day >= :fromDay
               AND o.counted = TRUE
               AND (:model = '' OR o.model = :model)
               AND (:firmware = '' OR o.firmware = :firmware)
               AND (:phone = '' OR o.phone = :phone)
               AND NOT EXISTS (SELECT 1
                                 FROM refused_device r
                                WHERE r.serial = o.serial
                                  AND r.purpose IN ('support', 'statistics'))
             ORDER BY random()
             LIMIT :limit
            """)
    List<OpenedDevice> drawn(
            String finding,
            String model,
            String firmware,
            String phone,
            LocalDate fromDay,
            int limit);

    /**
     * Serials of devices that were active since a day, were not new, and never opened the finding.
     */
    @Query(
            """
            SELECT d.serial
              FROM device d
              JOIN device_state s ON s.serial = d.serial
             WHERE s.active_day >= :fromDay
               AND (:model = '' OR d.model = :model)
               AND d.created_at < :before
               AND NOT EXISTS (SELECT 1
                                 FROM rate_opening o
                                WHERE o.serial = d.serial
                                  AND o.finding = :finding)
               AND NOT EXISTS (SELECT 1
                                 FROM refused_device r
                                WHERE r.serial = d.serial
                                  AND r.purpose IN ('support', 'statistics'))
             ORDER BY random()
             LIMIT :limit
            """)
    List<String> others(String finding, String model, LocalDate fromDay, Instant before, int limit);
}
