package dev.syncdesk.support.device;

import dev.syncdesk.support.RunningDesk;

class RelaysOnPostgresTest extends RelaysContract {

    @Override
    RunningDesk desk() {
        return PostgresDesk.shared();
    }
}
