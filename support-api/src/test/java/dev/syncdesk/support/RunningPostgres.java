package dev.syncdesk.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL server of the tests' own, on a free port; it ends with the JVM. */
public final class RunningPostgres implements AutoCloseable {

    private static final class Shared {
        static final RunningPostgres SERVER = start();
    }

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private RunningPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    public static RunningPostgres shared() {
        return Shared.SERVER;
    }

    public static RunningPostgres start() {
        try {
            return new RunningPostgres(EmbeddedPostgres.builder().start());
        } catch (IOException failed) {
            throw new IllegalStateException("PostgreSQL did not start", failed);
        }
    }

    /** Makes an empty database and gives the settings for a desk on it. */
    public Map<String, Object> newDatabase() {
        String name = "desk" + databases.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException("No database", failed);
        }
        return Map.of(
                "syncdesk.database.url",
                server.getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true",
                "syncdesk.database.user",
                "postgres",
                "syncdesk.database.password",
                "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
