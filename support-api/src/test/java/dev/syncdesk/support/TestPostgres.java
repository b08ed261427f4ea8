package dev.syncdesk.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL that the test classes of a run share; each desk gets a database of its own. */
public final class TestPostgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static final class Shared {
        static final EmbeddedPostgres SERVER = start();
    }

    private TestPostgres() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The settings of a desk on a new, empty database. */
    public static Map<String, Object> settings() {
        String name = "desk" + DATABASES.incrementAndGet();
        try (Connection connection = Shared.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException("No database", failed);
        }
        return Map.of(
                "syncdesk.database.url",
                "jdbc:postgresql://localhost:" + Shared.SERVER.getPort() + "/" + name,
                "syncdesk.database.user",
                "postgres",
                "syncdesk.database.password",
                "postgres");
    }
}
