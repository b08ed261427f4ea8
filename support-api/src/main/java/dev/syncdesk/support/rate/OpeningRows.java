package dev.syncdesk.support.rate;

import dev.syncdesk.support.platform.RowBatch;
import dev.syncdesk.support.platform.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps which devices' findings have opened on which firmware. Its caller holds the devices, or
 * loses the race for their state and is rolled back with all of this.
 */
@Singleton
final class OpeningRows {

    private static final String KNOWN =
            """
            SELECT serial, finding, firmware
              FROM rate_opening
             WHERE serial = ANY(?)
            """;

    private static final String ADD =
            """
            INSERT INTO rate_opening (serial, finding, firmware, on_day, model, phone, age,
                                      counted, app, region)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
            """;

    private final Sql sql;

    OpeningRows(Sql sql) {
        this.sql = sql;
    }

    /** Stores those that are the first of their device on their firmware, and says which. */
    List<Opening> addFirsts(List<Opening> openings) {
        return openings.isEmpty() ? List.of() : sql.run(connection -> add(connection, openings));
    }

    private static List<Opening> add(Connection connection, List<Opening> openings)
            throws SQLException {
        Set<Opening.Name> known = known(connection, openings);
        List<Opening> firsts = new ArrayList<>();
        for (Opening opening : openings) {
            if (known.add(opening.name())) {
                firsts.add(opening);
            }
        }
        insert(connection, firsts);
        return firsts;
    }

    private static Set<Opening.Name> known(Connection connection, List<Opening> openings)
            throws SQLException {
        Object[] serials = openings.stream().map(Opening::serial).distinct().toArray();
        Set<Opening.Name> known = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setArray(1, connection.createArrayOf("varchar", serials));
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    known.add(
                            new Opening.Name(
                                    result.getString(1), result.getString(2), result.getString(3)));
                }
            }
        }
        return known;
    }

    private static void insert(Connection connection, List<Opening> firsts) throws SQLException {
        RowBatch.write(
                connection,
                ADD,
                firsts,
                (statement, opening) -> {
                    Cohort cohort = opening.cohort();
                    statement.setString(1, opening.serial());
                    statement.setString(2, cohort.finding());
                    statement.setString(3, cohort.firmware());
                    statement.setObject(4, cohort.day());
                    statement.setString(5, cohort.model());
                    statement.setString(6, cohort.phone());
                    statement.setString(7, cohort.age());
                    statement.setBoolean(8, opening.settled());
                    statement.setString(9, opening.app());
                    statement.setString(10, opening.region());
                });
    }
}
