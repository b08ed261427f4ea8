package dev.syncdesk.support.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.support.RunningDesk;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A data folder of before the intake's texts became bytes in H2. */
final class TextsAsBytesTest {

    private static final String BEFORE = "34";
    private static final String TEXT = "{\"text\": \"Grüße 한글 \uD83D\uDE00\"}";

    private final String url =
            "jdbc:h2:file:%s/old;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                    .formatted(RunningDesk.emptyFolder());

    @Test
    void what_is_stored_already_stays_as_it_was() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            migrate(BEFORE);
            try (Statement statement = connection.createStatement()) {
                fill(statement);
                migrate("latest");
                assertEquals(
                        List.of(TEXT),
                        texts(statement, "SELECT body FROM report_history WHERE serial = 'S-1'"));
                assertEquals(
                        List.of(TEXT, TEXT, TEXT, "abcd"),
                        texts(
                                statement,
                                "SELECT state, digest, open_findings, recent_ids FROM"
                                        + " device_state"));
            }
        }
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:db/common", "classpath:db/h2")
                .target(target)
                .load()
                .migrate();
    }

    private static void fill(Statement statement) throws SQLException {
        statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
        statement.execute(
                "INSERT INTO report_history (segment, serial, at, id, received_at, relay_id, body)"
                        + " VALUES (1, 'S-1', '2026-11-26 10:00:00Z', 'r-1',"
                        + " '2026-11-26 10:00:01Z', '', '"
                        + TEXT
                        + "')");
        statement.execute(
                "INSERT INTO device_state"
                        + " (serial, version, state, digest, open_findings, recent_ids) VALUES"
                        + " ('S-1', 1, '%1$s', '%1$s', '%1$s', 'abcd')".formatted(TEXT));
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    texts.add(result.getString(i));
                }
            }
        }
        return texts;
    }
}
