package dev.syncdesk.support.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.support.RunningDesk;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Data folders of earlier schemas on H2: before segments, and before texts as bytes. */
final class OldDataFolderTest {

    private static final String TEXT = "{\"text\": \"Grüße 한글 \uD83D\uDE00\"}";

    private final JdbcDataSource dataSource = new JdbcDataSource();

    @BeforeEach
    void is_empty() {
        dataSource.setURL(
                "jdbc:h2:file:%s/old;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                        .formatted(RunningDesk.emptyFolder()));
    }

    @Test
    void its_reports_come_into_the_segments_of_their_hours() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            migrate("18");
            insert(statement, "r-1", "2026-11-20 10:05:00Z");
            insert(statement, "r-2", "2026-11-20 10:55:00Z");
            insert(statement, "r-3", "2026-11-21 00:00:00Z");

            start();

            assertEquals(
                    List.of("r-1 55", "r-2 5", "r-3 60"),
                    texts(
                            statement,
                            "SELECT h.id || ' ' || DATEDIFF(MINUTE, h.at, s.to_at)"
                                    + " FROM report_history h"
                                    + " JOIN history_segment s ON s.id = h.segment"
                                    + " ORDER BY h.id"));
            assertEquals(List.of("2"), texts(statement, "SELECT count(*) FROM history_segment"));
        }
    }

    @Test
    void it_may_have_its_segments_already_by_the_statement_of_then() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            migrate("18.1");
            statement.execute(
                    "UPDATE \"flyway_schema_history\" SET \"checksum\" = -402426069"
                            + " WHERE \"version\" = '18.1'");

            start();

            assertEquals(0, flyway("latest").info().pending().length);
        }
    }

    @Test
    void texts_that_became_bytes_stay_as_they_were() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            migrate("34");
            fill(statement);

            start();

            assertEquals(
                    List.of(TEXT),
                    texts(statement, "SELECT body FROM report_history WHERE serial = 'S-1'"));
            assertEquals(
                    List.of(TEXT, TEXT, TEXT, "abcd"),
                    texts(
                            statement,
                            "SELECT state, digest, open_findings, recent_ids FROM device_state"));
        }
    }

    private void migrate(String target) {
        flyway(target).migrate();
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/common", "classpath:db/h2")
                .target(target)
                .load();
    }

    private void start() {
        new DatabaseStep(dataSource, dataSource.getURL()).start();
    }

    private static void insert(Statement statement, String id, String at) throws SQLException {
        statement.execute(
                "INSERT INTO report_history (serial, at, id, received_at, relay_id, body)"
                        + " VALUES ('S-1', '%1$s', '%2$s', '%1$s', '', '{}')".formatted(at, id));
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
