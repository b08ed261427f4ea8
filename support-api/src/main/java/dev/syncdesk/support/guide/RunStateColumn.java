package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.RunState;
import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code run.state}. */
@Singleton
final class RunStateColumn extends WireColumn<RunState> {

    RunStateColumn() {
        super(RunState.values());
    }
}
