package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.RunEvent;
import dev.syncdesk.device.guide.StepRun;
import dev.syncdesk.support.platform.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;

/** A run that a person acts on: held, and refused in words where it cannot be. */
@Singleton
final class RunInHand {

    private final Runs runs;
    private final KnownFacts facts;
    private final MoveRun moveRun;
    private final Clock clock;

    RunInHand(Runs runs, KnownFacts facts, MoveRun moveRun, Clock clock) {
        this.runs = runs;
        this.facts = facts;
        this.moveRun = moveRun;
        this.clock = clock;
    }

    /**
     * @throws Refusal.NotFound if there is no such run
     */
    Run hold(String id) {
        return runs.lock(id).orElseThrow(() -> new Refusal.NotFound("There is no run " + id + "."));
    }

    /**
     * The step that waits.
     *
     * @throws Refusal.Conflict if the run has ended
     */
    static StepRun open(Run run) {
        StepRun open = run.guideRun().open();
        if (open == null) {
            throw new Refusal.Conflict(
                    "Run %s has ended (%s). Start the guide again."
                            .formatted(run.id(), run.state().wire()));
        }
        return open;
    }

    Run move(Run run, RunEvent event) {
        return moveRun.move(run, event, facts.of(run.serial()), clock.instant());
    }
}
