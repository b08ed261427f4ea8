package dev.syncdesk.device.guide;

import java.time.Instant;
import java.util.Collections;

/** One event's way through a run. */
record RunTurn(Guide guide, DeviceFacts facts, Instant now, GuideRun run) {

    Transition answer(RunEvent event) {
        return new Transition(run, Collections.emptyList());
    }
}
