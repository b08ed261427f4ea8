package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.RunEvent;
import jakarta.inject.Singleton;

/** Wakes a run at its deadline. */
@Singleton
class ReachDeadline {

    private final AdvanceRuns advance;

    ReachDeadline(AdvanceRuns advance) {
        this.advance = advance;
    }

    void reach(String runId) {
        advance.on(runId, new RunEvent.DeadlineReached());
    }
}
