package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.DatabaseVendor;
import dev.syncdesk.support.platform.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Adds reports to the history, many at once. The devices' row lock makes what it reads certain. */
@Singleton
public final class HistoryRows {

    private static final String INSERT =
            """
            INSERT INTO report_history (segment, serial, at, id, received_at, relay_id, body)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String COPY =
            """
            COPY report_history (serial, at, id, received_at, relay_id, body)
            FROM STDIN (FORMAT binary)
            """;

    private static final int COPIED_COLUMNS = 6;

    private static final String STORED_IN_SEGMENTS =
            """
            SELECT 1
              FROM history_segment s
              JOIN report_history h ON h.segment = s.id
             WHERE s.from_at <= ?
               AND s.to_at >= ?
               AND h.serial = ?
               AND h.at = ?
               AND h.id = ?
             LIMIT 1
            """;

    private static final String STORED =
            """
            SELECT 1
              FROM report_history
             WHERE serial = ?
               AND at = ?
               AND id = ?
            """;

    /** The newest thousand of two days: whatever a device sends, the look has its end. */
    private static final String AMONG_NEWEST =
            """
            SELECT 1
              FROM (SELECT id
                      FROM report_history
                     WHERE serial = ?
                       AND at BETWEEN ? AND ?
                     ORDER BY at DESC
                     LIMIT 1000) newest
             WHERE newest.id = ?
             LIMIT 1
            """;

    private static final String AMONG_NEWEST_IN_SEGMENTS =
            """
            SELECT 1
              FROM (SELECT h.id
                      FROM history_segment s
                      JOIN report_history h ON h.segment = s.id
                     WHERE s.to_at >= ?
                       AND h.serial = ?
                       AND h.at BETWEEN ? AND ?
                     ORDER BY h.at DESC
                     LIMIT 1000) newest
             WHERE newest.id = ?
             LIMIT 1
            """;

    private static final String FORGET = "DELETE FROM report_history WHERE serial = ?";

    private static final String FORGET_IN_SEGMENTS =
            """
            DELETE FROM report_history
             WHERE segment IN (SELECT id FROM history_segment)
               AND serial = ?
            """;

    private static final String FORGET_SOME =
            """
            DELETE FROM report_history
             WHERE (serial, at, id) IN (SELECT serial, at, id
                                          FROM report_history
                                         WHERE serial = ?
                                           AND received_at <= ?
                                         LIMIT ?)
            """;

    private static final String FORGET_SOME_IN_SEGMENTS =
            """
            DELETE FROM report_history
             WHERE segment IN (SELECT id FROM history_segment)
               AND serial = ?
               AND received_at <= ?
             FETCH FIRST ? ROWS ONLY
            """;

    private static final Duration NEAR = Duration.ofDays(1);

    private static final String MOVED =
            """
            SELECT 1
              FROM moved_report
             WHERE serial = ?
               AND id = ?
            """;

    private final Sql sql;
    private final DatabaseVendor vendor;
    private final SegmentRows segments;

    HistoryRows(Sql sql, DatabaseVendor vendor, SegmentRows segments) {
        this.sql = sql;
        this.vendor = vendor;
        this.segments = segments;
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
            case H2 -> insertEach(connection, segments.take(connection, rows), rows);
            case POSTGRESQL -> copy(connection, rows);
        }
        List<HistoryRow> moved = rows.stream().filter(HistoryRow::isMoved).toList();
        if (!moved.isEmpty()) {
            MovedReportRows.insert(connection, moved);
        }
    }

    private static void insertEach(Connection connection, long segment, List<HistoryRow> rows)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (HistoryRow row : rows) {
                statement.setLong(1, segment);
                statement.setString(2, row.serial());
                statement.setObject(3, row.at().atOffset(ZoneOffset.UTC));
                statement.setString(4, row.id());
                statement.setObject(5, row.receivedAt().atOffset(ZoneOffset.UTC));
                statement.setString(6, row.relayId());
                statement.setBytes(7, row.body());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void copy(Connection connection, List<HistoryRow> rows) throws SQLException {
        try (CopiedRows copied = new CopiedRows(connection, COPY)) {
            for (HistoryRow row : rows) {
                copied.begin(COPIED_COLUMNS);
                copied.text(row.serial());
                copied.time(row.at());
                copied.text(row.id());
                copied.time(row.receivedAt());
                copied.text(row.relayId());
                copied.bytes(row.body());
            }
            copied.store();
        }
    }

    /** Drops all that a device has reported. */
    public void forget(String serial) {
        String change = vendor == DatabaseVendor.H2 ? FORGET_IN_SEGMENTS : FORGET;
        sql.run(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(change)) {
                        statement.setString(1, serial);
                        return statement.executeUpdate();
                    }
                });
    }

    /**
     * Drops some of what a device has reported until a time.
     *
     * @param limit at most so many
     * @return how many
     */
    int forgetSome(String serial, Instant receivedUntil, int limit) {
        String change = vendor == DatabaseVendor.H2 ? FORGET_SOME_IN_SEGMENTS : FORGET_SOME;
        return sql.run(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(change)) {
                        statement.setString(1, serial);
                        statement.setObject(2, receivedUntil.atOffset(ZoneOffset.UTC));
                        statement.setInt(3, limit);
                        return statement.executeUpdate();
                    }
                });
    }

    /**
     * Whether the same device and id is there: at its time, at the time that the relay said, or
     * under a corrected one.
     */
    public boolean isStored(HistoryRow row) {
        return sql.run(
                connection ->
                        isThere(connection, row, row.at())
                                || row.isMoved() && isThere(connection, row, row.saidAt())
                                || is(connection, MOVED, row.serial(), row.id()));
    }

    /**
     * Whether the id is among the newest of the device's reports within a day of its time, at
     * whatever time; for one that seems to be known, since it reads up to a thousand.
     */
    public boolean isAmongNewest(HistoryRow row) {
        OffsetDateTime from = row.at().minus(NEAR).atOffset(ZoneOffset.UTC);
        OffsetDateTime to = row.at().plus(NEAR).atOffset(ZoneOffset.UTC);
        return sql.run(
                connection ->
                        switch (vendor) {
                            case H2 ->
                                    is(
                                            connection,
                                            AMONG_NEWEST_IN_SEGMENTS,
                                            from,
                                            row.serial(),
                                            from,
                                            to,
                                            row.id());
                            case POSTGRESQL ->
                                    is(connection, AMONG_NEWEST, row.serial(), from, to, row.id());
                        });
    }

    private boolean isThere(Connection connection, HistoryRow row, Instant at) throws SQLException {
        OffsetDateTime time = at.atOffset(ZoneOffset.UTC);
        return switch (vendor) {
            case H2 -> is(connection, STORED_IN_SEGMENTS, time, time, row.serial(), time, row.id());
            case POSTGRESQL -> is(connection, STORED, row.serial(), time, row.id());
        };
    }

    private static boolean is(Connection connection, String query, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }
}
