package dev.syncdesk.support.device;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hands rows to PostgreSQL's {@code unnest}, an array for each column. Arrays of texts and numbers
 * go as they are in memory; times would go as text, which is dear to write and to read.
 */
final class ArrayColumns<R> {

    private final Connection connection;
    private final PreparedStatement statement;
    private final List<R> rows;
    private int column;

    ArrayColumns(Connection connection, PreparedStatement statement, List<R> rows) {
        this.connection = connection;
        this.statement = statement;
        this.rows = rows;
    }

    void texts(Function<R, @Nullable String> read) throws SQLException {
        String[] cells = new String[rows.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = read.apply(rows.get(i));
        }
        statement.setArray(++column, connection.createArrayOf("varchar", cells));
    }

    void numbers(Function<R, @Nullable Long> read) throws SQLException {
        Long[] cells = new Long[rows.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = read.apply(rows.get(i));
        }
        statement.setArray(++column, connection.createArrayOf("int8", cells));
    }

    /** As microseconds since 1970, which the statement makes a time of. */
    void times(Function<R, @Nullable Instant> read) throws SQLException {
        numbers(
                row -> {
                    Instant time = read.apply(row);
                    return time == null ? null : ChronoUnit.MICROS.between(Instant.EPOCH, time);
                });
    }
}
