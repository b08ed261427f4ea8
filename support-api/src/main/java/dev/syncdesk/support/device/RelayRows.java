package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a batch of messages needs to know of its relays, in as few queries as there are facts. */
@Singleton
public final class RelayRows {

    private static final String ALIVE =
            """
            SELECT id, receipts, version
              FROM relay
             WHERE id = ANY(?)
               AND deleted_at IS NULL
            """;

    private static final String PERMITTED =
            """
            SELECT relay_id, serial
              FROM relay_serial
             WHERE serial = ANY(?)
               AND relay_id = ANY(?)
            """;

    private static final String KNOWN =
            """
            SELECT serial
              FROM device
             WHERE serial = ANY(?)
            """;

    private final Sql sql;

    RelayRows(Sql sql) {
        this.sql = sql;
    }

    /** Relays that are not deleted, by id. */
    public Map<String, LiveRelay> alive(Collection<String> relays) {
        return sql.run(connection -> alive(connection, relays));
    }

    private Map<String, LiveRelay> alive(Connection connection, Collection<String> relays)
            throws SQLException {
        Map<String, LiveRelay> alive = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(ALIVE)) {
            statement.setArray(1, connection.createArrayOf("varchar", relays.toArray()));
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    String id = result.getString(1);
                    alive.put(id, new LiveRelay(id, result.getBoolean(2), result.getLong(3)));
                }
            }
        }
        return alive;
    }

    /** Which of the relays may speak for which of the serials. */
    public Set<RelaySerial> permitted(Collection<String> relays, Collection<String> serials) {
        return sql.run(connection -> permitted(connection, relays, serials));
    }

    private Set<RelaySerial> permitted(
            Connection connection, Collection<String> relays, Collection<String> serials)
            throws SQLException {
        Set<RelaySerial> permitted = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(PERMITTED)) {
            statement.setArray(1, connection.createArrayOf("varchar", serials.toArray()));
            statement.setArray(2, connection.createArrayOf("varchar", relays.toArray()));
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    permitted.add(new RelaySerial(result.getString(1), result.getString(2)));
                }
            }
        }
        return permitted;
    }

    /** Which of the serials are registered. */
    public Set<String> registered(Collection<String> serials) {
        return sql.run(connection -> registered(connection, serials));
    }

    private Set<String> registered(Connection connection, Collection<String> serials)
            throws SQLException {
        Set<String> known = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setArray(1, connection.createArrayOf("varchar", serials.toArray()));
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    known.add(result.getString(1));
                }
            }
        }
        return known;
    }
}
