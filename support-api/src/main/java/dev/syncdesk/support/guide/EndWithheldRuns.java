package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.RunEvent;
import dev.syncdesk.support.device.SharingChanged;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Ends what runs on a device that is not read any more: no step could prove itself. */
@Singleton
class EndWithheldRuns {

    private static final String BY = "the customer";

    private final Runs runs;
    private final RunInHand hand;

    EndWithheldRuns(Runs runs, RunInHand hand) {
        this.runs = runs;
        this.hand = hand;
    }

    @EventListener
    void onChange(SharingChanged change) {
        if (!change.shared()) {
            runs.lockRunning(change.serials())
                    .forEach(run -> hand.move(run, new RunEvent.Stopped(BY, "not shared")));
        }
    }
}
