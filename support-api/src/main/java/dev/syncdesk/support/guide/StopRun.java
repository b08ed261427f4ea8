package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.RunEvent;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Ends a run before its time and takes its step off the customer's screen. */
@Singleton
public class StopRun {

    private final Runs runs;
    private final RunInHand hand;

    StopRun(Runs runs, RunInHand hand) {
        this.runs = runs;
        this.hand = hand;
    }

    /**
     * A run that has ended stays as it is.
     *
     * @param by a name, for the record
     * @throws Refusal.NotFound if there is no such run
     */
    @Transactional
    public Run stop(String runId, String by, String reason) {
        return hand.move(hand.hold(runId), new RunEvent.Stopped(by, reason));
    }

    /** Ends what still runs for a ticket. */
    @Transactional
    public void stopOfTicket(long ticketNumber, String by, String reason) {
        for (Run run : runs.lockRunningOfTicket(ticketNumber)) {
            hand.move(run, new RunEvent.Stopped(by, reason));
        }
    }
}
