package dev.syncdesk.support.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/** One statement for many rows, in one trip to the database. */
public final class RowBatch {

    private RowBatch() {}

    /** Sets a row's values. */
    @FunctionalInterface
    public interface Binder<R> {
        void bind(PreparedStatement statement, R row) throws SQLException;
    }

    /** Writes nothing where there is no row. */
    public static <R> void write(
            Connection connection, String text, Collection<R> rows, Binder<R> binder)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (R row : rows) {
                binder.bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
