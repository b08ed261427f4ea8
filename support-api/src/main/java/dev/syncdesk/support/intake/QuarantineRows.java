package dev.syncdesk.support.intake;

import dev.syncdesk.support.platform.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Writes refused messages and their counts, many at once. */
@Singleton
final class QuarantineRows {

    /** The counts of one day, by relay and reason. */
    record Count(LocalDate day, String relay, String reason) {}

    private static final String INSERT =
            """
            INSERT INTO quarantine (id, received_at, relay_id, serial, topic, reason, detail,
                                    payload, size_bytes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String START =
            """
            INSERT INTO rejection_count (on_day, relay_id, reason, total)
            VALUES (?, ?, ?, 0)
                ON CONFLICT DO NOTHING
            """;

    private static final String ADD =
            """
            UPDATE rejection_count
               SET total = total + ?
             WHERE on_day = ? AND relay_id = ? AND reason = ?
            """;

    private final Sql sql;

    QuarantineRows(Sql sql) {
        this.sql = sql;
    }

    void insert(List<Quarantined> rows) {
        sql.run(
                connection -> {
                    insert(connection, rows);
                    return true;
                });
    }

    private void insert(Connection connection, List<Quarantined> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (Quarantined row : rows) {
                statement.setString(1, row.id());
                statement.setObject(2, row.receivedAt().atOffset(ZoneOffset.UTC));
                statement.setString(3, row.relayId());
                statement.setString(4, row.serial());
                statement.setString(5, row.topic());
                statement.setString(6, row.reason());
                statement.setString(7, row.detail());
                statement.setBytes(8, row.payload());
                statement.setInt(9, row.sizeBytes());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    void count(Map<Count, Long> counts) {
        sql.run(
                connection -> {
                    count(connection, counts);
                    return true;
                });
    }

    private void count(Connection connection, Map<Count, Long> counts) throws SQLException {
        try (PreparedStatement start = connection.prepareStatement(START)) {
            for (Count count : counts.keySet()) {
                bind(start, 1, count);
                start.addBatch();
            }
            start.executeBatch();
        }
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            for (Map.Entry<Count, Long> count : counts.entrySet()) {
                add.setLong(1, count.getValue());
                bind(add, 2, count.getKey());
                add.addBatch();
            }
            add.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, int from, Count count)
            throws SQLException {
        statement.setObject(from, count.day());
        statement.setString(from + 1, count.relay());
        statement.setString(from + 2, count.reason());
    }
}
