package dev.syncdesk.support.device;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Everything that a device's view needs but its findings, in one query. */
@JdbcRepository(dialect = Dialect.ANSI)
interface DeviceReadings extends GenericRepository<DeviceReading, String> {

    @Query(
            """
            SELECT d.serial, d.model, m.kind, m.current_firmware, m.sync_interval_minutes,
                   m.battery_life_days, d.customer_id, c.email AS owner, s.version,
                   s.last_report_at, s.state, s.digest,
                   (SELECT count(*)
                      FROM relay_serial rs
                      JOIN relay r ON r.id = rs.relay_id
                     WHERE rs.serial = d.serial
                       AND r.deleted_at IS NULL
                       AND r.presence = 'online') AS online,
                   (SELECT count(*)
                      FROM relay_serial rs
                      JOIN relay r ON r.id = rs.relay_id
                     WHERE rs.serial = d.serial
                       AND r.deleted_at IS NULL
                       AND r.presence = 'offline') AS offline
              FROM device d
              JOIN device_model m ON m.code = d.model
              JOIN device_state s ON s.serial = d.serial
              LEFT JOIN customer c ON c.id = d.customer_id
             WHERE d.serial IN (:serials)
            """)
    List<DeviceReading> ofAll(Collection<String> serials);
}
