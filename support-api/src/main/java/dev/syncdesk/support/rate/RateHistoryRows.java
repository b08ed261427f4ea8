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
import java.util.function.Consumer;

/** Reads what was counted: first openings and active devices, by day and cohort. */
@Singleton
public final class RateHistoryRows {

    /** More than a fleet of 100,000 devices with a dozen models makes in half a year. */
    private static final int MOST_ROWS = 2_000_000;

    private static final int FETCHED = 2_000;

    private static final String EACH =
            """
            SELECT on_day, model, firmware, phone, age, finding, firsts
              FROM rate_day
             WHERE on_day >= ? AND on_day < ?
             LIMIT ?
            """;

    private static final String OF_MODEL =
            """
            SELECT on_day, model, firmware, phone, age, finding, firsts
              FROM rate_day
             WHERE model = ? AND on_day >= ? AND on_day < ?
             LIMIT ?
            """;

    private static final String BY_MODEL =
            """
            SELECT on_day, model, '', '', '', finding, sum(firsts)
              FROM rate_day
             WHERE on_day >= ? AND on_day < ?
             GROUP BY on_day, model, finding
             LIMIT ?
            """;

    private static final String BY_FIRMWARE =
            """
            SELECT on_day, model, firmware, '', '', finding, sum(total)
              FROM rate_day
             WHERE model = ? AND on_day >= ? AND on_day < ? AND finding = ''
             GROUP BY on_day, model, firmware, finding
             LIMIT ?
            """;

    private final Sql sql;

    RateHistoryRows(Sql sql) {
        this.sql = sql;
    }

    /** All that was counted on these days, in no order; the last day is not one of them. */
    public void each(LocalDate from, LocalDate until, Consumer<DayRate> take) {
        read(EACH, take, from, until, MOST_ROWS);
    }

    /** The same of one model. */
    public List<DayRate> ofModel(String model, LocalDate from, LocalDate until) {
        List<DayRate> rates = new ArrayList<>();
        read(OF_MODEL, rates::add, model, from, until, MOST_ROWS);
        return rates;
    }

    /** Sums over firmware, phones and ages, which are empty in what is given. */
    public void byModel(LocalDate from, LocalDate until, Consumer<DayRate> take) {
        read(BY_MODEL, take, from, until, MOST_ROWS);
    }

    /**
     * Active devices of a model by firmware and day; phones and ages are empty in what is given.
     */
    public List<DayRate> activeOf(String model, LocalDate from, LocalDate until) {
        List<DayRate> rates = new ArrayList<>();
        read(BY_FIRMWARE, rates::add, model, from, until, MOST_ROWS);
        return rates;
    }

    private void read(String query, Consumer<DayRate> take, Object... values) {
        sql.run(
                connection -> {
                    read(connection, query, take, values);
                    return true;
                });
    }

    private static void read(
            Connection connection, String query, Consumer<DayRate> take, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.setFetchSize(FETCHED);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    take.accept(rate(result));
                }
            }
        }
    }

    private static DayRate rate(ResultSet result) throws SQLException {
        return new DayRate(
                result.getObject(1, LocalDate.class),
                result.getString(2),
                result.getString(3),
                result.getString(4),
                result.getString(5),
                result.getString(6),
                result.getLong(7));
    }
}
