package dev.syncdesk.support.device;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Devices whose owner refused to share their state, or does so no more. */
@JdbcRepository(dialect = Dialect.ANSI)
interface WithheldDevices extends GenericRepository<Device, String> {

    @Query(
            """
            SELECT serial
              FROM refused_device
             WHERE serial IN (:serials)
               AND purpose = 'support'
            """)
    List<String> among(Collection<String> serials);
}
