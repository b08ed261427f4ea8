package dev.syncdesk.support.device;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hands rows to PostgreSQL's {@code unnest}, an array for each column. */
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

    void add(String type, Function<R, @Nullable Object> read) throws SQLException {
        // Of this very type the driver sends texts as they are; others it escapes.
        String[] cells = new String[rows.size()];
        for (int i = 0; i < cells.length; i++) {
            Object cell = read.apply(rows.get(i));
            cells[i] = cell == null ? null : cell.toString();
        }
        statement.setArray(++column, connection.createArrayOf(type, cells));
    }
}
