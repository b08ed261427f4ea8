package dev.syncdesk.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
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

    /** As in production: a commit is on disk, and memory is as {@code deploy/} advises. */
    public static RunningPostgres asDeployed() {
        EmbeddedPostgres.Builder server = EmbeddedPostgres.builder();
        server.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
        try {
            Properties advised = advised();
            for (String name : advised.stringPropertyNames()) {
                server.setServerConfig(name, advised.getProperty(name));
            }
            return new RunningPostgres(server.start());
        } catch (IOException failed) {
            throw new IllegalStateException("PostgreSQL did not start", failed);
        }
    }

    /** Its lines are those of a properties file. */
    private static Properties advised() throws IOException {
        Properties advised = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("../deploy/postgresql/syncdesk.conf"))) {
            advised.load(file);
        }
        return advised;
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
