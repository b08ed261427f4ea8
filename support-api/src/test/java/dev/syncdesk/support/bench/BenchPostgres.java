package dev.syncdesk.support.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/** A PostgreSQL whose files stay, so that a second run finds them filled. */
final class BenchPostgres implements AutoCloseable {

    private static final String DATABASE = "desk";

    private final EmbeddedPostgres server;

    private BenchPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** With the settings that an operator gives it: a quarter of 24 GB for buffers. */
    static BenchPostgres on(Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        EmbeddedPostgres server =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder.toFile())
                        .setCleanDataDirectory(false)
                        .setPGStartupWait(Duration.ofMinutes(2))
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("shared_buffers", "6GB")
                        .setServerConfig("effective_cache_size", "12GB")
                        .setServerConfig("maintenance_work_mem", "256MB")
                        .setServerConfig("max_wal_size", "4GB")
                        .setServerConfig("wal_level", "minimal")
                        .setServerConfig("max_wal_senders", "0")
                        .start();
        BenchPostgres postgres = new BenchPostgres(server);
        postgres.makeDatabase();
        return postgres;
    }

    private void makeDatabase() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            String known = "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'";
            if (!statement.executeQuery(known).next()) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        }
    }

    Connection connection() throws SQLException {
        return server.getDatabase("postgres", DATABASE).getConnection();
    }

    /** The settings of a desk on it. */
    Map<String, Object> settings() {
        return Map.of(
                "syncdesk.database.url",
                server.getJdbcUrl("postgres", DATABASE) + "&reWriteBatchedInserts=true",
                "syncdesk.database.user",
                "postgres",
                "syncdesk.database.password",
                "postgres");
    }

    /** What a query counts. */
    long number(String query) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void execute(String change) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
