package dev.syncdesk.support.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Migrations whose statements failed on some data and were corrected after they had run on other.
 * Where they ran, they did what they now do: Flyway's history takes the new checksum there, and no
 * other than the one of then.
 */
final class CorrectedMigrations extends BaseCallback {

    /** With Flyway's checksums of the script. */
    private record Corrected(String version, int before, int now) {}

    private static final List<Corrected> CORRECTED =
            List.of(new Corrected("18.1", -402426069, 2143574224));

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_VALIDATE;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            accept(context.getConnection());
        } catch (SQLException failed) {
            throw new FlywayException(failed);
        }
    }

    private static void accept(Connection connection) throws SQLException {
        if (!hasHistory(connection)) {
            return;
        }
        try (PreparedStatement update =
                connection.prepareStatement(
                        """
                        UPDATE "flyway_schema_history" SET "checksum" = ?
                         WHERE "version" = ? AND "checksum" = ?
                        """)) {
            for (Corrected corrected : CORRECTED) {
                update.setInt(1, corrected.now());
                update.setString(2, corrected.version());
                update.setInt(3, corrected.before());
                update.executeUpdate();
            }
        }
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (ResultSet tables =
                connection
                        .getMetaData()
                        .getTables(null, connection.getSchema(), "flyway_schema_history", null)) {
            return tables.next();
        }
    }
}
