package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.ResultState;
import dev.syncdesk.device.guide.RunEvent;
import dev.syncdesk.device.guide.StepRun;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Notes that the portal has shown the open step; the deadline for the person starts there. */
@Singleton
public class ShowStep {

    private final RunInHand hand;
    private final Clock clock;

    ShowStep(RunInHand hand, Clock clock) {
        this.hand = hand;
        this.clock = clock;
    }

    /** A run that has ended, or a step that was shown before, changes nothing. */
    @Transactional
    public Run shown(String runId) {
        Run run = hand.hold(runId);
        StepRun open = run.guideRun().open();
        return open == null
                ? run
                : hand.move(
                        run,
                        new RunEvent.Result(
                                open.delivery(), ResultState.SHOWN, null, clock.instant()));
    }
}
