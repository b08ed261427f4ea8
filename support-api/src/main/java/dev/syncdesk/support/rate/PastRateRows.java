package dev.syncdesk.support.rate;

import dev.syncdesk.support.platform.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Writes counts of days that are over, and drops those that nobody looks at any longer. */
@Singleton
public final class PastRateRows {

    private static final String ADD =
            """
            INSERT INTO rate_day (on_day, model, firmware, phone, finding, total, firsts)
            VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
            """;

    private static final String DROP_DAYS = "DELETE FROM rate_day WHERE on_day < ?";
    private static final String DROP_OPENINGS = "DELETE FROM rate_opening WHERE on_day < ?";

    private final Sql sql;

    PastRateRows(Sql sql) {
        this.sql = sql;
    }

    /** Leaves what was counted already; each opening is taken for a first one. */
    public void add(List<DayRate> rates) {
        sql.run(
                connection -> {
                    add(connection, rates);
                    return true;
                });
    }

    private static void add(Connection connection, List<DayRate> rates) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            for (DayRate rate : rates) {
                statement.setObject(1, rate.day());
                statement.setString(2, rate.model());
                statement.setString(3, rate.firmware());
                statement.setString(4, rate.phone());
                statement.setString(5, rate.finding());
                statement.setLong(6, rate.count());
                statement.setLong(7, rate.isExposure() ? 0 : rate.count());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    void dropBefore(LocalDate day) {
        sql.run(
                connection -> {
                    drop(connection, DROP_DAYS, day);
                    drop(connection, DROP_OPENINGS, day);
                    return true;
                });
    }

    private static void drop(Connection connection, String statement, LocalDate day)
            throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(statement)) {
            delete.setObject(1, day);
            delete.executeUpdate();
        }
    }
}
