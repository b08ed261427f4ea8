package dev.syncdesk.support.rate;

import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.RowBatch;
import dev.syncdesk.support.platform.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Appends what was counted, and folds it: no two writers ever wait for one counter. */
@Singleton
public final class RateRows {

    private static final String APPEND =
            """
            INSERT INTO rate_delta (id, on_day, model, firmware, phone, age, finding, total,
                                    firsts)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String TAKE =
            """
            SELECT id, on_day, model, firmware, phone, age, finding, total, firsts
              FROM rate_delta
             ORDER BY id
             LIMIT ?
               FOR UPDATE SKIP LOCKED
            """;

    private static final String DROP = "DELETE FROM rate_delta WHERE id = ?";

    private static final String START =
            """
            INSERT INTO rate_day (on_day, model, firmware, phone, age, finding, total)
            VALUES (?, ?, ?, ?, ?, ?, 0)
                ON CONFLICT DO NOTHING
            """;

    private static final String ADD =
            """
            UPDATE rate_day
               SET total = total + ?, firsts = firsts + ?
             WHERE on_day = ? AND model = ? AND firmware = ? AND phone = ? AND age = ?
               AND finding = ?
            """;

    private final Sql sql;
    private final OpeningRows openings;
    private final TraitRows traits;

    RateRows(Sql sql, OpeningRows openings, TraitRows traits) {
        this.sql = sql;
        this.openings = openings;
        this.traits = traits;
    }

    /** Inside the transaction that holds the devices. */
    public void append(RateDeltas deltas) {
        if (deltas.isEmpty()) {
            return;
        }
        RateSums sums = deltas.active();
        TraitSums byTrait = deltas.activeByTrait();
        deltas.openings().forEach(opening -> sums.add(opening.cohort(), new Tally(1, 0)));
        for (Opening first : openings.addFirsts(deltas.openings())) {
            sums.add(first.cohort(), new Tally(0, first.settled() ? 1 : 0));
            if (first.settled()) {
                byTrait.add(first.cohort(), first.app(), first.region(), 1);
            }
        }
        traits.append(byTrait);
        sql.run(
                connection -> {
                    append(connection, sums);
                    return true;
                });
    }

    private static void append(Connection connection, RateSums sums) throws SQLException {
        List<Delta> rows =
                sums.cohorts().stream()
                        .map(cohort -> new Delta(Ids.next(), cohort, sums.of(cohort)))
                        .toList();
        RowBatch.write(
                connection,
                APPEND,
                rows,
                (statement, row) -> {
                    statement.setString(1, row.id());
                    bind(statement, 2, row.cohort());
                    statement.setLong(8, row.tally().total());
                    statement.setLong(9, row.tally().firsts());
                });
    }

    /** Moves up to so many deltas into the days; says how many there were. */
    int fold(int limit) {
        return sql.run(connection -> fold(connection, limit));
    }

    /** Adds to the days at once. */
    void addToDays(RateSums sums) {
        sql.run(
                connection -> {
                    start(connection, sums);
                    add(connection, sums);
                    return true;
                });
    }

    private int fold(Connection connection, int limit) throws SQLException {
        List<Delta> taken = take(connection, limit);
        RateSums sums = new RateSums();
        for (Delta delta : taken) {
            sums.add(delta.cohort(), delta.tally());
        }
        start(connection, sums);
        add(connection, sums);
        RowBatch.write(
                connection, DROP, taken, (statement, delta) -> statement.setString(1, delta.id()));
        return taken.size();
    }

    private static List<Delta> take(Connection connection, int limit) throws SQLException {
        List<Delta> taken = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setInt(1, limit);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    taken.add(delta(result));
                }
            }
        }
        return taken;
    }

    private static Delta delta(ResultSet result) throws SQLException {
        Cohort cohort =
                new Cohort(
                        result.getObject(2, LocalDate.class),
                        result.getString(3),
                        result.getString(4),
                        result.getString(5),
                        result.getString(6),
                        result.getString(7));
        Tally tally = new Tally(result.getLong(8), result.getLong(9));
        return new Delta(result.getString(1), cohort, tally);
    }

    private static void start(Connection connection, RateSums sums) throws SQLException {
        RowBatch.write(
                connection,
                START,
                sums.cohorts(),
                (statement, cohort) -> bind(statement, 1, cohort));
    }

    private static void add(Connection connection, RateSums sums) throws SQLException {
        RowBatch.write(
                connection,
                ADD,
                sums.cohorts(),
                (statement, cohort) -> {
                    statement.setLong(1, sums.of(cohort).total());
                    statement.setLong(2, sums.of(cohort).firsts());
                    bind(statement, 3, cohort);
                });
    }

    private static void bind(PreparedStatement statement, int from, Cohort cohort)
            throws SQLException {
        statement.setObject(from, cohort.day());
        statement.setString(from + 1, cohort.model());
        statement.setString(from + 2, cohort.firmware());
        statement.setString(from + 3, cohort.phone());
        statement.setString(from + 4, cohort.age());
        statement.setString(from + 5, cohort.finding());
    }

    private record Delta(String id, Cohort cohort, Tally tally) {}
}
