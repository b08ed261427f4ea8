package dev.syncdesk.support.rate;

import dev.syncdesk.device.diagnosis.FailureRate;
import dev.syncdesk.support.platform.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how the whole fleet syncs, of days that are counted already. */
@Singleton
class FleetRows {

    /** The days of which the usual is made; today is not one of them. */
    private static final int USUAL_DAYS = 28;

    private static final int MOST_PHONES = 200;
    private static final Duration OPENED_WITHIN = Duration.ofHours(24);

    private static final String USUAL =
            """
            SELECT coalesce(sum(CASE WHEN finding = '' THEN total END), 0),
                   coalesce(sum(CASE WHEN finding = 'sync-failing' THEN total END), 0)
              FROM rate_day
             WHERE on_day >= ? AND on_day < ? AND finding IN ('', 'sync-failing')
            """;

    private static final String BUSIEST =
            """
            SELECT coalesce(max(active), 0)
              FROM (SELECT sum(total) AS active
                      FROM rate_day
                     WHERE on_day >= ? AND finding = ''
                     GROUP BY on_day) days
            """;

    private static final String FAILING =
            """
            SELECT count(DISTINCT f.serial)
              FROM finding f
             WHERE f.code = 'sync-failing' AND f.opened_at > ? AND f.cleared_at IS NULL
               AND NOT EXISTS (SELECT 1
                                 FROM refused_device r
                                WHERE r.serial = f.serial AND r.purpose = 'statistics')
            """;

    private static final String PHONES =
            """
            SELECT phone, min(on_day),
                   coalesce(sum(CASE WHEN on_day >= ? AND finding = '' THEN total END), 0),
                   coalesce(sum(CASE WHEN on_day >= ? AND finding <> '' THEN total END), 0)
              FROM rate_day
             WHERE on_day >= ? AND finding IN ('', 'sync-failing') AND phone <> ''
             GROUP BY phone
             ORDER BY 3 DESC, phone
             LIMIT ?
            """;

    private static final String FIRST_DAY = "SELECT min(on_day) FROM rate_day";

    /**
     * One phone system.
     *
     * @param firstOn day on which it was active
     * @param devices that were active on it, each once a day
     * @param failing of them
     */
    record Phone(String key, LocalDate firstOn, long devices, long failing) {}

    private final Sql sql;

    FleetRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * Devices that began to fail within a day and still do, of those that are active in a day;
     * empty where no day before this one was counted.
     */
    Optional<FailureRate> syncFailures(Instant now) {
        return sql.run(connection -> syncFailures(connection, now));
    }

    private static Optional<FailureRate> syncFailures(Connection connection, Instant now)
            throws SQLException {
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate from = today.minusDays(USUAL_DAYS);
        long[] usual = numbers(connection, USUAL, 2, from, today);
        if (usual[0] == 0) {
            return Optional.empty();
        }
        long devices = numbers(connection, BUSIEST, 1, today.minusDays(1))[0];
        OffsetDateTime since = now.minus(OPENED_WITHIN).atOffset(ZoneOffset.UTC);
        long failing = numbers(connection, FAILING, 1, since)[0];
        return Optional.of(new FailureRate(devices, failing, (double) usual[1] / usual[0], now));
    }

    /** The phone systems with the most devices in the last week, seen since a day. */
    List<Phone> phones(LocalDate since, LocalDate recent) {
        return sql.run(connection -> phones(connection, since, recent));
    }

    private static List<Phone> phones(Connection connection, LocalDate since, LocalDate recent)
            throws SQLException {
        List<Phone> phones = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(PHONES)) {
            statement.setObject(1, recent);
            statement.setObject(2, recent);
            statement.setObject(3, since);
            statement.setInt(4, MOST_PHONES);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    phones.add(
                            new Phone(
                                    result.getString(1),
                                    result.getObject(2, LocalDate.class),
                                    result.getLong(3),
                                    result.getLong(4)));
                }
            }
        }
        return phones;
    }

    /** Since when anything was counted; empty before. */
    Optional<LocalDate> firstDay() {
        return sql.run(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(FIRST_DAY);
                            ResultSet result = statement.executeQuery()) {
                        result.next();
                        return Optional.ofNullable(result.getObject(1, LocalDate.class));
                    }
                });
    }

    private static long[] numbers(
            Connection connection, String query, int columns, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            long[] numbers = new long[columns];
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                for (int i = 0; i < columns; i++) {
                    numbers[i] = result.getLong(i + 1);
                }
            }
            return numbers;
        }
    }
}
