package dev.syncdesk.support.device;

import dev.syncdesk.support.RunningDesk;

class HistoryOnH2Test extends HistoryContract {

    @Override
    RunningDesk desk() {
        return RunningDesk.shared();
    }
}
