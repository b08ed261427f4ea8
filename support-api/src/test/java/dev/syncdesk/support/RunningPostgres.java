package dev.syncdesk.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
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

    /** One that keeps its promises, as a production server does: a commit is on disk. */
    public static RunningPostgres durable() {
        try {
            return new RunningPostgres(
                    EmbeddedPostgres.builder()
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .start());
        } catch (IOException failed) {
            throw new IllegalStateException("PostgreSQL did not start", failed);
        }
    }

    /** The main process, whose children serve the connections. */
    public long pid() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT pg_backend_pid()")) {
            result.next();
            return ProcessHandle.of(result.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow()
                    .pid();
        } catch (SQLException failed) {
            throw new IllegalStateException("No process", failed);
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
