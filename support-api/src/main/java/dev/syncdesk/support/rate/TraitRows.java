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

/** Appends what was counted by trait, and folds it. */
@Singleton
final class TraitRows {

    private static final String APPEND =
            """
            INSERT INTO rate_trait_delta (id, firsts, on_day, model, firmware, trait, name, finding)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    // Nothing is skipped: who folds next must see which names this one has admitted.
    private static final String TAKE =
            """
            SELECT id, firsts, on_day, model, firmware, trait, name, finding
              FROM rate_trait_delta
             ORDER BY id
             LIMIT ?
               FOR UPDATE
            """;

    private static final String DROP = "DELETE FROM rate_trait_delta WHERE id = ?";

    private static final String NAMES =
            """
            SELECT DISTINCT on_day, model, name
              FROM rate_trait_day
             WHERE on_day = ANY(?) AND trait = 'app' AND name NOT IN ('', 'other')
            """;

    private static final String START =
            """
            INSERT INTO rate_trait_day (on_day, model, firmware, trait, name, finding, firsts)
            VALUES (?, ?, ?, ?, ?, ?, 0)
                ON CONFLICT DO NOTHING
            """;

    private static final String ADD =
            """
            UPDATE rate_trait_day
               SET firsts = firsts + ?
             WHERE on_day = ? AND model = ? AND firmware = ? AND trait = ? AND name = ?
               AND finding = ?
            """;

    private final Sql sql;

    TraitRows(Sql sql) {
        this.sql = sql;
    }

    private record Delta(String id, TraitCell cell, long firsts) {}

    /** Inside the transaction that holds the devices. */
    void append(TraitSums sums) {
        sql.run(
                connection -> {
                    append(connection, sums);
                    return true;
                });
    }

    private static void append(Connection connection, TraitSums sums) throws SQLException {
        RowBatch.write(
                connection,
                APPEND,
                sums.all().entrySet(),
                (statement, sum) -> {
                    statement.setString(1, Ids.next());
                    statement.setLong(2, sum.getValue());
                    bind(statement, 3, sum.getKey());
                });
    }

    /** Moves up to so many deltas into the days; says how many there were. */
    int fold(int limit) {
        return sql.run(connection -> fold(connection, limit));
    }

    private static int fold(Connection connection, int limit) throws SQLException {
        List<Delta> taken = take(connection, limit);
        TraitSums sums = new TraitSums();
        taken.forEach(delta -> sums.add(delta.cell(), delta.firsts()));
        addToDays(connection, sums);
        RowBatch.write(
                connection, DROP, taken, (statement, delta) -> statement.setString(1, delta.id()));
        return taken.size();
    }

    /** Adds to the days at once. */
    void addToDays(TraitSums sums) {
        sql.run(
                connection -> {
                    addToDays(connection, sums);
                    return true;
                });
    }

    private static void addToDays(Connection connection, TraitSums sums) throws SQLException {
        TraitNames names = names(connection, sums);
        TraitSums admitted = sums.renamed(names::admitted);
        RowBatch.write(
                connection,
                START,
                admitted.all().keySet(),
                (statement, cell) -> bind(statement, 1, cell));
        RowBatch.write(
                connection,
                ADD,
                admitted.all().entrySet(),
                (statement, sum) -> {
                    statement.setLong(1, sum.getValue());
                    bind(statement, 2, sum.getKey());
                });
    }

    private static List<Delta> take(Connection connection, int limit) throws SQLException {
        List<Delta> taken = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setInt(1, limit);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    taken.add(new Delta(result.getString(1), cell(result), result.getLong(2)));
                }
            }
        }
        return taken;
    }

    private static TraitCell cell(ResultSet result) throws SQLException {
        return new TraitCell(
                result.getObject(3, LocalDate.class),
                result.getString(4),
                result.getString(5),
                result.getString(6),
                result.getString(7),
                result.getString(8));
    }

    private static TraitNames names(Connection connection, TraitSums sums) throws SQLException {
        TraitNames names = new TraitNames();
        Object[] days = sums.all().keySet().stream().map(TraitCell::day).distinct().toArray();
        try (PreparedStatement statement = connection.prepareStatement(NAMES)) {
            statement.setArray(1, connection.createArrayOf("date", days));
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    LocalDate day = result.getObject(1, LocalDate.class);
                    names.know(new TraitNames.Place(day, result.getString(2)), result.getString(3));
                }
            }
        }
        return names;
    }

    private static void bind(PreparedStatement statement, int from, TraitCell cell)
            throws SQLException {
        statement.setObject(from, cell.day());
        statement.setString(from + 1, cell.model());
        statement.setString(from + 2, cell.firmware());
        statement.setString(from + 3, cell.trait());
        statement.setString(from + 4, cell.name());
        statement.setString(from + 5, cell.finding());
    }
}
