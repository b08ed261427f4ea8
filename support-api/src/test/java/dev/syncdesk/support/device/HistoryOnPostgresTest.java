package dev.syncdesk.support.device;

import dev.syncdesk.support.RunningDesk;

class HistoryOnPostgresTest extends HistoryContract {

    @Override
    RunningDesk desk() {
        return PostgresDesk.shared();
    }
}
