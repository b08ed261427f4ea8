package dev.syncdesk.support.device;

import dev.syncdesk.support.RunningDesk;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The desk on PostgreSQL that the test classes of this package share. */
final class PostgresDesk {

    private static final class Shared {
        static final RunningDesk DESK = start();
    }

    private PostgresDesk() {}

    static RunningDesk shared() {
        return Shared.DESK;
    }

    // Both end with the test's JVM.
    @SuppressWarnings("resource")
    private static RunningDesk start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            return RunningDesk.start(
                    Map.of(
                            "syncdesk.database.url",
                            postgres.getJdbcUrl("postgres", "postgres"),
                            "syncdesk.database.user",
                            "postgres"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
