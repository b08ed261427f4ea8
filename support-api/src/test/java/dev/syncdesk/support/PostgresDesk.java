package dev.syncdesk.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The whole server on a PostgreSQL of its own, which all test classes of a run share. */
public final class PostgresDesk {

    private static final class Shared {
        static final RunningDesk DESK = start();
    }

    private PostgresDesk() {}

    public static RunningDesk shared() {
        return Shared.DESK;
    }

    @SuppressWarnings("MustBeClosed") // it ends with the tests' JVM
    private static RunningDesk start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            return RunningDesk.start(
                    Map.of(
                            "syncdesk.database.url", postgres.getJdbcUrl("postgres", "postgres"),
                            "syncdesk.database.user", "postgres",
                            "syncdesk.database.password", "postgres"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
