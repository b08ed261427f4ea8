package dev.syncdesk.support.device;

import dev.syncdesk.support.RunningDesk;

class RelaysOnH2Test extends RelaysContract {

    @Override
    RunningDesk desk() {
        return RunningDesk.shared();
    }
}
