package dev.syncdesk.support.device;

import dev.syncdesk.support.customer.ZoneCountries;
import dev.syncdesk.support.platform.DatabaseVendor;
import dev.syncdesk.support.platform.Sql;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Locks and writes the state of many devices, one statement for all of them. */
@Singleton
public final class StateRows {

    // In serial order, so that two batches never wait for each other.
    private static final String LOCK =
            """
            SELECT serial, version
              FROM device_state
             WHERE serial = ANY(?)
             ORDER BY serial
               FOR UPDATE
            """;

    private static final String LOCK_DUE =
            """
            SELECT serial, version
              FROM device_state
             WHERE evaluate_at <= ?
             ORDER BY evaluate_at
             LIMIT ?
               FOR UPDATE SKIP LOCKED
            """;

    private static final String READ =
            """
            SELECT s.serial, d.model, s.version, s.last_report_at, s.received_at, s.state, s.digest,
                   s.active_day, s.active_days, s.evaluate_at, s.open_findings, s.recent_ids,
                   NOT EXISTS (SELECT 1
                                 FROM refused_device r
                                WHERE r.serial = s.serial AND r.purpose = 'support'),
                   NOT EXISTS (SELECT 1
                                 FROM refused_device r
                                WHERE r.serial = s.serial AND r.purpose = 'statistics'),
                   s.first_day, d.created_at, c.time_zone
              FROM device_state s
              JOIN device d ON d.serial = s.serial
              LEFT JOIN customer c ON c.id = d.customer_id
             WHERE s.serial = ANY(?)
            """;

    private static final String UPDATE =
            """
            UPDATE device_state
               SET version = ?, last_report_at = ?, received_at = ?, state = ?, digest = ?,
                   active_day = ?, active_days = ?, first_day = ?, evaluate_at = ?,
                   open_findings = ?, recent_ids = ?
             WHERE serial = ?
               AND version = ?
            """;

    // Lists in SELECT and not in FROM, where PostgreSQL first copies each one whole.
    private static final String UPDATE_ALL =
            """
            UPDATE device_state s
               SET version = v.version,
                   last_report_at = to_timestamp(v.last_report_at / 1000000::float8),
                   received_at = to_timestamp(v.received_at / 1000000::float8),
                   state = v.state, digest = v.digest,
                   active_day = 'epoch'::date + v.active_day::integer,
                   active_days = v.active_days,
                   first_day = 'epoch'::date + v.first_day::integer,
                   evaluate_at = to_timestamp(v.evaluate_at / 1000000::float8),
                   open_findings = v.open_findings, recent_ids = v.recent_ids
              FROM (SELECT unnest(?::varchar[]) AS serial, unnest(?::bigint[]) AS version,
                           unnest(?::bigint[]) AS last_report_at,
                           unnest(?::bigint[]) AS received_at, unnest(?::varchar[]) AS state,
                           unnest(?::varchar[]) AS digest, unnest(?::bigint[]) AS active_day,
                           unnest(?::bigint[]) AS active_days, unnest(?::bigint[]) AS first_day,
                           unnest(?::bigint[]) AS evaluate_at,
                           unnest(?::varchar[]) AS open_findings,
                           unnest(?::varchar[]) AS recent_ids) v
             WHERE s.serial = v.serial
               AND s.version = v.version - 1
            """;

    private final Sql sql;
    private final DatabaseVendor vendor;

    StateRows(Sql sql, DatabaseVendor vendor) {
        this.sql = sql;
        this.vendor = vendor;
    }

    /** Those that exist, locked until the transaction ends. */
    public List<LockedState> lock(Collection<String> serials) {
        return sql.run(connection -> lock(connection, serials));
    }

    private List<LockedState> lock(Connection connection, Collection<String> serials)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setArray(1, connection.createArrayOf("varchar", serials.toArray()));
            return locked(statement);
        }
    }

    /** Devices that are due for evaluation and that nobody else has locked. */
    public List<LockedState> lockDue(Instant now, int limit) {
        return sql.run(connection -> lockDue(connection, now, limit));
    }

    private List<LockedState> lockDue(Connection connection, Instant now, int limit)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK_DUE)) {
            statement.setObject(1, time(now));
            statement.setInt(2, limit);
            return locked(statement);
        }
    }

    private static List<LockedState> locked(PreparedStatement statement) throws SQLException {
        List<LockedState> locked = new ArrayList<>();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                locked.add(new LockedState(result.getString(1), result.getLong(2)));
            }
        }
        return locked;
    }

    /** The whole rows of devices that the transaction has locked. */
    public List<StateRow> read(Collection<String> serials) {
        return serials.isEmpty() ? List.of() : sql.run(connection -> read(connection, serials));
    }

    private static List<StateRow> read(Connection connection, Collection<String> serials)
            throws SQLException {
        List<StateRow> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setArray(1, connection.createArrayOf("varchar", serials.toArray()));
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(row(result));
                }
            }
        }
        return rows;
    }

    private static StateRow row(ResultSet result) throws SQLException {
        return new StateRow(
                result.getString(1),
                result.getString(2),
                new Allowance(result.getBoolean(13), result.getBoolean(14)),
                ZoneCountries.of(result.getString(17)),
                result.getLong(3),
                instant(result, 4),
                instant(result, 5),
                result.getString(6),
                result.getString(7),
                activeDays(result),
                instant(result, 10),
                result.getString(11),
                result.getString(12));
    }

    private static ActiveDays activeDays(ResultSet result) throws SQLException {
        return ActiveDays.stored(
                result.getObject(15, LocalDate.class),
                result.getObject(8, LocalDate.class),
                result.getLong(9),
                LocalDate.ofInstant(
                        result.getObject(16, OffsetDateTime.class).toInstant(), ZoneOffset.UTC));
    }

    /**
     * Writes them, each in the place of the version before its own.
     *
     * @throws Sql.LostRace if one has another version by now; the transaction must be rolled back
     */
    public void update(List<StateRow> rows) {
        int written = sql.run(connection -> update(connection, rows));
        if (written != rows.size()) {
            throw new Sql.LostRace(
                    (rows.size() - written) + " of " + rows.size() + " devices have changed");
        }
    }

    private int update(Connection connection, List<StateRow> rows) throws SQLException {
        return switch (vendor) {
            case H2 -> updateEach(connection, rows);
            case POSTGRESQL -> updateAll(connection, rows);
        };
    }

    private static int updateEach(Connection connection, List<StateRow> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UPDATE)) {
            for (StateRow row : rows) {
                statement.setLong(1, row.version());
                statement.setObject(2, time(row.lastReportAt()));
                statement.setObject(3, time(row.receivedAt()));
                statement.setBytes(4, bytes(row.state()));
                statement.setBytes(5, bytes(row.digest()));
                statement.setObject(6, row.activeDays().newest());
                statement.setLong(7, row.activeDays().bits());
                statement.setObject(8, row.activeDays().first());
                statement.setObject(9, time(row.evaluateAt()));
                statement.setBytes(10, bytes(row.openFindings()));
                statement.setBytes(11, bytes(row.recentIds()));
                statement.setString(12, row.serial());
                statement.setLong(13, row.version() - 1);
                statement.addBatch();
            }
            return Arrays.stream(statement.executeBatch()).sum();
        }
    }

    private static int updateAll(Connection connection, List<StateRow> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UPDATE_ALL)) {
            ArrayColumns<StateRow> columns = new ArrayColumns<>(connection, statement, rows);
            columns.texts(StateRow::serial);
            columns.numbers(StateRow::version);
            columns.times(StateRow::lastReportAt);
            columns.times(StateRow::receivedAt);
            columns.texts(StateRow::state);
            columns.texts(StateRow::digest);
            columns.numbers(row -> epochDay(row.activeDays().newest()));
            columns.numbers(row -> row.activeDays().bits());
            columns.numbers(row -> epochDay(row.activeDays().first()));
            columns.times(StateRow::evaluateAt);
            columns.texts(StateRow::openFindings);
            columns.texts(StateRow::recentIds);
            return statement.executeUpdate();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable Long epochDay(@Nullable LocalDate day) {
        return day == null ? null : day.toEpochDay();
    }

    private static @Nullable Instant instant(ResultSet result, int column) throws SQLException {
        OffsetDateTime time = result.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
