package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.DatabaseVendor;
import dev.syncdesk.support.platform.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Locks and writes the state of many devices, one statement for all of them. */
@Singleton
public final class StateRows {

    private static final String COLUMNS =
            """
            SELECT s.serial, d.model, s.version, s.last_report_at, s.received_at, s.state, s.digest,
                   s.active_day, s.evaluate_at, s.open_findings, s.recent_ids
              FROM device_state s
              JOIN device d ON d.serial = s.serial
            """;

    // In serial order, so that two batches never wait for each other.
    private static final String LOCK =
            COLUMNS
                    + """
                     WHERE s.serial = ANY(?)
                     ORDER BY s.serial
                       FOR UPDATE
                    """;

    private static final String LOCK_DUE =
            COLUMNS
                    + """
                     WHERE s.evaluate_at <= ?
                     ORDER BY s.evaluate_at
                     LIMIT ?
                       FOR UPDATE SKIP LOCKED
                    """;

    private static final String UPDATE =
            """
            UPDATE device_state
               SET version = ?, last_report_at = ?, received_at = ?, state = ?, digest = ?,
                   active_day = ?, evaluate_at = ?, open_findings = ?, recent_ids = ?
             WHERE serial = ?
            """;

    private static final String UPDATE_ALL =
            """
            UPDATE device_state s
               SET version = v.version, last_report_at = v.last_report_at,
                   received_at = v.received_at, state = v.state, digest = v.digest,
                   active_day = v.active_day, evaluate_at = v.evaluate_at,
                   open_findings = v.open_findings, recent_ids = v.recent_ids
              FROM unnest(?::varchar[], ?::bigint[], ?::timestamptz[], ?::timestamptz[],
                          ?::varchar[], ?::varchar[], ?::date[], ?::timestamptz[], ?::varchar[],
                          ?::varchar[])
                   AS v(serial, version, last_report_at, received_at, state, digest, active_day,
                        evaluate_at, open_findings, recent_ids)
             WHERE s.serial = v.serial
            """;

    private final Sql sql;
    private final DatabaseVendor vendor;

    StateRows(Sql sql, DatabaseVendor vendor) {
        this.sql = sql;
        this.vendor = vendor;
    }

    /** Those that exist, locked until the transaction ends. */
    public List<StateRow> lock(Collection<String> serials) {
        return sql.run(connection -> lock(connection, serials));
    }

    private List<StateRow> lock(Connection connection, Collection<String> serials)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(onlyState(LOCK))) {
            statement.setArray(1, connection.createArrayOf("varchar", serials.toArray()));
            return read(statement);
        }
    }

    /** Devices that are due for evaluation and that nobody else has locked. */
    public List<StateRow> lockDue(Instant now, int limit) {
        return sql.run(connection -> lockDue(connection, now, limit));
    }

    private List<StateRow> lockDue(Connection connection, Instant now, int limit)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(onlyState(LOCK_DUE))) {
            statement.setObject(1, time(now));
            statement.setInt(2, limit);
            return read(statement);
        }
    }

    /** PostgreSQL would lock the device's own row as well, which others refer to. */
    private String onlyState(String query) {
        return switch (vendor) {
            case H2 -> query;
            case POSTGRESQL -> query.replace("FOR UPDATE", "FOR UPDATE OF s");
        };
    }

    private static List<StateRow> read(PreparedStatement statement) throws SQLException {
        List<StateRow> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(row(result));
            }
        }
        return rows;
    }

    private static StateRow row(ResultSet result) throws SQLException {
        return new StateRow(
                result.getString(1),
                result.getString(2),
                result.getLong(3),
                instant(result, 4),
                instant(result, 5),
                result.getString(6),
                result.getString(7),
                result.getObject(8, LocalDate.class),
                instant(result, 9),
                result.getString(10),
                result.getString(11));
    }

    public void update(List<StateRow> rows) {
        sql.run(
                connection -> {
                    update(connection, rows);
                    return true;
                });
    }

    private void update(Connection connection, List<StateRow> rows) throws SQLException {
        switch (vendor) {
            case H2 -> updateEach(connection, rows);
            case POSTGRESQL -> updateAll(connection, rows);
        }
    }

    private static void updateEach(Connection connection, List<StateRow> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UPDATE)) {
            for (StateRow row : rows) {
                statement.setLong(1, row.version());
                statement.setObject(2, time(row.lastReportAt()));
                statement.setObject(3, time(row.receivedAt()));
                statement.setString(4, row.state());
                statement.setString(5, row.digest());
                statement.setObject(6, row.activeDay());
                statement.setObject(7, time(row.evaluateAt()));
                statement.setString(8, row.openFindings());
                statement.setString(9, row.recentIds());
                statement.setString(10, row.serial());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void updateAll(Connection connection, List<StateRow> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UPDATE_ALL)) {
            ArrayColumns<StateRow> columns = new ArrayColumns<>(connection, statement, rows);
            columns.add("varchar", StateRow::serial);
            columns.add("bigint", StateRow::version);
            columns.add("timestamptz", StateRow::lastReportAt);
            columns.add("timestamptz", StateRow::receivedAt);
            columns.add("varchar", StateRow::state);
            columns.add("varchar", StateRow::digest);
            columns.add("date", StateRow::activeDay);
            columns.add("timestamptz", StateRow::evaluateAt);
            columns.add("varchar", StateRow::openFindings);
            columns.add("varchar", StateRow::recentIds);
            statement.executeUpdate();
        }
    }

    private static @Nullable Instant instant(ResultSet result, int column) throws SQLException {
        OffsetDateTime time = result.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
