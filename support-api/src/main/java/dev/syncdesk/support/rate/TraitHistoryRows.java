package dev.syncdesk.support.rate;

import dev.syncdesk.support.platform.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads what was counted by trait: of one finding, and of the devices. */
@Singleton
public final class TraitHistoryRows {

    /** Half a year of all countries and of as many versions of the app as a day may have. */
    private static final int MOST_ROWS = 500_000;

    private static final String OF_VERSION =
            """
            SELECT on_day, trait, name, finding, sum(firsts)
              FROM rate_trait_day
             WHERE finding IN ('', ?) AND on_day >= ? AND on_day < ?
               AND model = ? AND firmware = ?
             GROUP BY on_day, trait, name, finding
             LIMIT ?
            """;

    private static final String OF_MODEL =
            """
            SELECT on_day, trait, name, finding, sum(firsts)
              FROM rate_trait_day
             WHERE finding IN ('', ?) AND on_day >= ? AND on_day < ? AND model = ?
             GROUP BY on_day, trait, name, finding
             LIMIT ?
            """;

    private static final String OF_ALL =
            """
            SELECT on_day, trait, name, finding, sum(firsts)
              FROM rate_trait_day
             WHERE finding IN ('', ?) AND on_day >= ? AND on_day < ?
             GROUP BY on_day, trait, name, finding
             LIMIT ?
            """;

    private final Sql sql;

    TraitHistoryRows(Sql sql) {
        this.sql = sql;
    }

    /** On these days, in no order; the last day is not one of them. */
    public List<TraitRate> ofVersion(
            String finding, LocalDate from, LocalDate until, String model, String firmware) {
        return read(OF_VERSION, finding, from, until, model, firmware, MOST_ROWS);
    }

    /** The same over all versions of a model. */
    public List<TraitRate> ofModel(String finding, LocalDate from, LocalDate until, String model) {
        return read(OF_MODEL, finding, from, until, model, MOST_ROWS);
    }

    /** The same over the whole fleet. */
    public List<TraitRate> ofAll(String finding, LocalDate from, LocalDate until) {
        return read(OF_ALL, finding, from, until, MOST_ROWS);
    }

    private List<TraitRate> read(String query, Object... values) {
        return sql.run(connection -> read(connection, query, values));
    }

    private static List<TraitRate> read(Connection connection, String query, Object... values)
            throws SQLException {
        List<TraitRate> rates = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rates.add(rate(result));
                }
            }
        }
        return rates;
    }

    private static TraitRate rate(ResultSet result) throws SQLException {
        return new TraitRate(
                result.getObject(1, LocalDate.class),
                result.getString(2),
                result.getString(3),
                result.getString(4).isEmpty(),
                result.getLong(5));
    }
}
