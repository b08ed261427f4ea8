package dev.syncdesk.support.device;

import dev.syncdesk.support.RunningDesk;

class DevicesOnPostgresTest extends DevicesContract {

    @Override
    RunningDesk desk() {
        return PostgresDesk.shared();
    }
}
