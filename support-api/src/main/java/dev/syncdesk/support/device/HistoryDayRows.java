package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.DatabaseVendor;
import dev.syncdesk.support.platform.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The days of the history: in PostgreSQL each is a partition, which must be there before its rows
 * and is dropped with them.
 */
@Singleton
public final class HistoryDayRows {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final String PREFIX = "report_history_";
    private static final int SEGMENTS_AT_ONCE = 20;

    private static final String PARTITIONS =
            """
            SELECT c.relname
              FROM pg_inherits i
              JOIN pg_class c ON c.oid = i.inhrelid
             WHERE i.inhparent = 'report_history'::regclass
               AND c.relname < ?
             ORDER BY c.relname
             LIMIT 400
            """;

    private static final String OLD_SEGMENTS =
            """
            SELECT id
              FROM history_segment
             WHERE from_at < ?
             ORDER BY id
             LIMIT ?
            """;

    private static final String DELETE_REPORTS =
            """
            DELETE FROM report_history
             WHERE segment = ?
               AND at < ?
            """;

    private static final String TRIM_SEGMENT =
            """
            UPDATE history_segment
               SET from_at = ?
             WHERE id = ?
            """;

    private static final String DELETE_EMPTY =
            """
            DELETE FROM history_segment
             WHERE to_at < ?
            """;

    private final Sql sql;
    private final DatabaseVendor vendor;
    private final Set<Long> known = ConcurrentHashMap.newKeySet();

    HistoryDayRows(Sql sql, DatabaseVendor vendor) {
        this.sql = sql;
        this.vendor = vendor;
    }

    /** Makes the day's partition in a transaction of its own, where it is not known to be there. */
    public void ensure(Instant at) {
        if (vendor == DatabaseVendor.H2) {
            return;
        }
        long day = Math.floorDiv(at.getEpochSecond(), 86_400L);
        if (!known.contains(day)) {
            inTransaction(connection -> create(connection, LocalDate.ofEpochDay(day)));
            known.add(day);
        }
    }

    private <T> T inTransaction(Sql.Work<T> work) {
        return sql.transaction(() -> sql.run(work));
    }

    private static boolean execute(Connection connection, String change) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(change);
        }
    }

    private static boolean create(Connection connection, LocalDate day) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // One after the other, or two replicas that make the same day fail.
            statement.execute("SELECT pg_advisory_xact_lock(7237)");
            return statement.execute(
                    "CREATE TABLE IF NOT EXISTS %s PARTITION OF report_history"
                                    .formatted(PREFIX + day.format(NAME))
                            + " FOR VALUES FROM ('%s 00:00:00+00') TO ('%s 00:00:00+00')"
                                    .formatted(day, day.plusDays(1)));
        }
    }

    /** Drops what was observed before that day. */
    public void dropBefore(LocalDate day) {
        switch (vendor) {
            case POSTGRESQL -> dropPartitions(day);
            case H2 -> deleteRows(day.atStartOfDay().toInstant(ZoneOffset.UTC));
        }
    }

    private void dropPartitions(LocalDate day) {
        List<String> old =
                inTransaction(
                        connection -> texts(connection, PARTITIONS, PREFIX + day.format(NAME)));
        for (String partition : old) {
            inTransaction(connection -> execute(connection, "DROP TABLE IF EXISTS " + partition));
        }
        known.removeIf(epochDay -> epochDay < day.toEpochDay());
    }

    /** A few segments a transaction; one that reaches over the limit keeps what is younger. */
    private void deleteRows(Instant before) {
        List<String> old;
        do {
            old = inTransaction(connection -> deleteChunk(connection, before));
        } while (old.size() == SEGMENTS_AT_ONCE);
        inTransaction(
                connection -> change(connection, DELETE_EMPTY, before.atOffset(ZoneOffset.UTC)));
    }

    private static List<String> deleteChunk(Connection connection, Instant before)
            throws SQLException {
        List<String> old =
                texts(connection, OLD_SEGMENTS, before.atOffset(ZoneOffset.UTC), SEGMENTS_AT_ONCE);
        for (String segment : old) {
            long id = Long.parseLong(segment);
            change(connection, DELETE_REPORTS, id, before.atOffset(ZoneOffset.UTC));
            change(connection, TRIM_SEGMENT, before.atOffset(ZoneOffset.UTC), id);
        }
        return old;
    }

    private static int change(Connection connection, String change, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(change)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static List<String> texts(Connection connection, String query, Object... values)
            throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    texts.add(result.getString(1));
                }
            }
        }
        return texts;
    }
}
