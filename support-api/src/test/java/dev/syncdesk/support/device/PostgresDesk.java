package dev.syncdesk.support.device;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.TestPostgres;

/** The desk on PostgreSQL that the test classes of this package share. */
final class PostgresDesk {

    private static final class Shared {
        static final RunningDesk DESK = RunningDesk.start(TestPostgres.settings());
    }

    private PostgresDesk() {}

    static RunningDesk shared() {
        return Shared.DESK;
    }
}
