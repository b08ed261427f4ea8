package dev.syncdesk.support.device;

import dev.syncdesk.support.RunningDesk;

class DevicesOnH2Test extends DevicesContract {

    @Override
    RunningDesk desk() {
        return RunningDesk.shared();
    }
}
