package dev.syncdesk.support.device;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The catalogue of device models. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface DeviceModels extends GenericRepository<DeviceModel, String> {

    @Query(
            """
            SELECT code, name, kind, current_firmware, sync_interval_minutes, battery_life_days,
                   minimum_app
              FROM device_model
             WHERE code = :code
            """)
    Optional<DeviceModel> byCode(String code);

    /** Those after a code, by code. */
    @Query(
            """
            SELECT code, name, kind, current_firmware, sync_interval_minutes, battery_life_days,
                   minimum_app
              FROM device_model
             WHERE code > :after
             ORDER BY code
             LIMIT :limit
            """)
    List<DeviceModel> after(String after, int limit);

    DeviceModel save(DeviceModel model);

    DeviceModel update(DeviceModel model);
}
