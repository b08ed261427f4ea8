package dev.syncdesk.support.platform;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.syncdesk.support.RunningDesk;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CannotStartTest {

    @Test
    void a_schema_that_is_not_ours_ends_the_start_instead_of_being_tried_for_ever()
            throws SQLException {
        Path folder = RunningDesk.emptyFolder();
        String url = "jdbc:h2:file:" + folder + "/syncdesk;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "syncdesk", "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE account (something varchar(10))");
        }
        assertThrows(
                IllegalStateException.class, () -> RunningDesk.start(folder, Map.of()).close());
    }
}
