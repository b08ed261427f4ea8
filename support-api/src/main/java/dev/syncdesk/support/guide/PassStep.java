package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.RunEvent;
import dev.syncdesk.device.guide.StepRun;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Passes the open step on the word of staff. */
@Singleton
public class PassStep {

    private final RunInHand hand;

    PassStep(RunInHand hand) {
        this.hand = hand;
    }

    /**
     * @param number of the visit, as {@link RunView.StepView} has it
     * @throws Refusal.Conflict if the run waits for another step or for an answer, or has ended
     */
    @Transactional
    public Run pass(String runId, int number) {
        Run run = hand.hold(runId);
        StepRun open = RunInHand.open(run);
        if (open.number() != number) {
            throw new Refusal.Conflict(
                    "The run waits for step %d (%s), not for %d."
                            .formatted(open.number(), open.step(), number));
        }
        Run moved = hand.move(run, new RunEvent.StaffPassed(open.step()));
        if (moved.version() == run.version()) {
            throw new Refusal.Conflict(
                    "Step %s asks a question. Answer it for the customer.".formatted(open.step()));
        }
        return moved;
    }
}
