package dev.syncdesk.support.device;

import dev.syncdesk.device.report.DeviceStateCodec;
import dev.syncdesk.support.platform.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Reads by what devices can be told apart, of those whose owners let them be seen and counted, and
 * of no others.
 */
@Singleton
public final class TraitRows {

    private static final String OF =
            """
            SELECT d.serial, d.model, d.created_at, s.state, c.locale, c.time_zone
              FROM device d
              JOIN device_state s ON s.serial = d.serial
              LEFT JOIN customer c ON c.id = d.customer_id
             WHERE d.serial = ANY(?)
               AND NOT EXISTS (SELECT 1
                                 FROM refused_device r
                                WHERE r.serial = d.serial
                                  AND r.purpose IN ('support', 'statistics'))
            """;

    private final Sql sql;

    TraitRows(Sql sql) {
        this.sql = sql;
    }

    /** In no order; in a transaction. */
    public List<DeviceTraits> of(Collection<String> serials) {
        return serials.isEmpty() ? List.of() : sql.run(connection -> of(connection, serials));
    }

    private static List<DeviceTraits> of(Connection connection, Collection<String> serials)
            throws SQLException {
        List<DeviceTraits> traits = new ArrayList<>(serials.size());
        try (PreparedStatement statement = connection.prepareStatement(OF)) {
            statement.setArray(1, connection.createArrayOf("varchar", serials.toArray()));
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    traits.add(traits(result));
                }
            }
        }
        return traits;
    }

    private static DeviceTraits traits(ResultSet result) throws SQLException {
        return new DeviceTraits(
                result.getString(1),
                result.getString(2),
                result.getObject(3, OffsetDateTime.class).toInstant(),
                DeviceStateCodec.decode(result.getString(4)),
                result.getString(5),
                result.getString(6));
    }
}
