package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.DatabaseVendor;
import dev.syncdesk.support.platform.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/** Adds reports to the history, many at once. The devices' row lock makes what it reads certain. */
@Singleton
public final class HistoryRows {

    /** How far the time of a repeat may be from the first one's, where a clock was corrected. */
    static final Duration REPEAT_WITHIN = Duration.ofDays(1);

    private static final String INSERT =
            """
            INSERT INTO report_history (serial, at, id, received_at, relay_id, body)
            VALUES (?, ?, ?, ?, ?, ?)
            """;

    private static final String INSERT_ALL =
            """
            INSERT INTO report_history (serial, at, id, received_at, relay_id, body)
            SELECT v.serial, to_timestamp(v.at / 1000000::float8), v.id,
                   to_timestamp(v.received_at / 1000000::float8), v.relay_id, v.body
              FROM unnest(?::varchar[], ?::bigint[], ?::varchar[], ?::bigint[], ?::varchar[],
                          ?::varchar[])
                   AS v(serial, at, id, received_at, relay_id, body)
            """;

    private static final String STORED =
            """
            SELECT 1
              FROM report_history
             WHERE serial = ?
               AND at BETWEEN ? AND ?
               AND id = ?
             LIMIT 1
            """;

    private final Sql sql;
    private final DatabaseVendor vendor;

    HistoryRows(Sql sql, DatabaseVendor vendor) {
        this.sql = sql;
        this.vendor = vendor;
    }

    /** None of them may be stored yet. */
    public void insert(List<HistoryRow> rows) {
        sql.run(
                connection -> {
                    insert(connection, rows);
                    return true;
                });
    }

    private void insert(Connection connection, List<HistoryRow> rows) throws SQLException {
        switch (vendor) {
            case H2 -> insertEach(connection, rows);
            case POSTGRESQL -> insertAll(connection, rows);
        }
    }

    private static void insertEach(Connection connection, List<HistoryRow> rows)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (HistoryRow row : rows) {
                statement.setString(1, row.serial());
                statement.setObject(2, row.at().atOffset(ZoneOffset.UTC));
                statement.setString(3, row.id());
                statement.setObject(4, row.receivedAt().atOffset(ZoneOffset.UTC));
                statement.setString(5, row.relayId());
                statement.setString(6, row.body());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void insertAll(Connection connection, List<HistoryRow> rows)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_ALL)) {
            ArrayColumns<HistoryRow> columns = new ArrayColumns<>(connection, statement, rows);
            columns.texts(HistoryRow::serial);
            columns.times(HistoryRow::at);
            columns.texts(HistoryRow::id);
            columns.times(HistoryRow::receivedAt);
            columns.texts(HistoryRow::relayId);
            columns.texts(HistoryRow::body);
            statement.executeUpdate();
        }
    }

    /** Whether the same device and id is there, observed up to a day before or after. */
    public boolean isStored(HistoryRow row) {
        return sql.run(connection -> isStored(connection, row));
    }

    private boolean isStored(Connection connection, HistoryRow row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STORED)) {
            statement.setString(1, row.serial());
            statement.setObject(2, row.at().minus(REPEAT_WITHIN).atOffset(ZoneOffset.UTC));
            statement.setObject(3, row.at().plus(REPEAT_WITHIN).atOffset(ZoneOffset.UTC));
            statement.setString(4, row.id());
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }
}
