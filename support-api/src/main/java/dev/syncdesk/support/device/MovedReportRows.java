package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The names of reports whose times were corrected. A repeat of one may carry another time, so that
 * the history, which is ordered by time, does not find it.
 */
@Singleton
public final class MovedReportRows {

    private static final String INSERT =
            """
            INSERT INTO moved_report (serial, id, received_at)
            VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING
            """;

    private static final String DROP =
            """
            DELETE FROM moved_report
             WHERE received_at < ?
            """;

    private final Sql sql;

    MovedReportRows(Sql sql) {
        this.sql = sql;
    }

    static void insert(Connection connection, List<HistoryRow> moved) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (HistoryRow row : moved) {
                statement.setString(1, row.serial());
                statement.setString(2, row.id());
                statement.setObject(3, row.receivedAt().atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Forgets what was received before then. */
    public void dropBefore(Instant time) {
        sql.run(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(DROP)) {
                        statement.setObject(1, time.atOffset(ZoneOffset.UTC));
                        return statement.executeUpdate();
                    }
                });
    }
}
