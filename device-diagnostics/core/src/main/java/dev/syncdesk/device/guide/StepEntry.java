package dev.syncdesk.device.guide;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a run goes into a step: past its guard, over it if it is passed already, else waiting. */
record StepEntry(Guide guide, DeviceFacts facts, Instant now, RunMoves moves) {

    /** The step that follows at once; null where the run waits or has ended. */
    @Nullable String visit(Step step) {
        int number = moves.run().steps().size() + 1;
        if (number > GuideRun.MAX_VISITS) {
            moves.tooLong();
            return null;
        }
        StepRun visit = begin(step, number);
        Guard guard = Steps.guard(step);
        if (guard != null && !holds(guard.condition(), visit)) {
            withhold(guard, visit);
            return guard.otherwise();
        }
        return into(step, visit);
    }

    /** A step that could lose data, or that an empty battery could break, says why it is not. */
    private void withhold(Guard guard, StepRun visit) {
        String why = Withheld.why(guard.condition(), facts.state());
        if (why != null) {
            moves.append(visit.with().withheld(why, now).done());
        }
    }

    private StepRun begin(Step step, int number) {
        String prefix = step instanceof Step.Command ? "c-" : "d-";
        String delivery = prefix + moves.run().id() + "-" + number;
        Map<String, String> baseline =
                step instanceof Step.Watch watch
                        ? Baseline.of(watch.until(), facts.state())
                        : Collections.emptyMap();
        return StepRun.queued(step.code(), delivery, number, now).with().baseline(baseline).done();
    }

    private boolean holds(Condition condition, StepRun visit) {
        return condition.test(facts, visit, now) instanceof Truth.Holds;
    }

    private @Nullable String into(Step step, StepRun visit) {
        return switch (step) {
            case Step.Watch watch -> watch(watch, visit);
            case Step.Shown shown -> send(shown, visit);
            case Step.Command command -> command(command, visit);
            case Step.Solve solve -> finish(RunState.SOLVED, solve.code(), null, null);
            case Step.Escalate end ->
                    finish(RunState.ESCALATED, end.code(), end.group(), end.reason());
        };
    }

    /** Nobody is asked to do what telemetry shows to be done. */
    private @Nullable String watch(Step.Watch watch, StepRun visit) {
        if (watch.until().test(facts, visit, now) instanceof Truth.Holds holds && holds.isProof()) {
            String evidence = Proof.text(holds.evidence());
            moves.append(visit.with().passed(PassedBy.TELEMETRY, evidence, now).done());
            return watch.next();
        }
        return send(watch, visit);
    }

    private @Nullable String send(Step.Shown step, StepRun visit) {
        Instant reach = waitUntil(visit, step.waiting().reach());
        int number = position();
        int of = Math.max(number, guide.length());
        moves.effect(new Effect.SendStep(visit.delivery(), step.code(), number, of, reach));
        moves.awaitDeadline();
        return null;
    }

    private @Nullable String command(Step.Command step, StepRun visit) {
        Instant expiresAt = waitUntil(visit, step.within());
        moves.effect(new Effect.SendCommand(visit.delivery(), step.command(), expiresAt));
        moves.awaitDeadline();
        return null;
    }

    private Instant waitUntil(StepRun visit, Duration span) {
        Instant deadline = moves.bounded(now.plus(span));
        moves.append(visit.with().deadline(deadline).done());
        return deadline;
    }

    /** Commands are not for the customer's eyes, and are not counted. */
    private int position() {
        int position = 0;
        for (StepRun visit : moves.run().steps()) {
            boolean isShown = guide.step(visit.step()) instanceof Step.Shown;
            position += isShown && !visit.wasWithheld() ? 1 : 0;
        }
        return position;
    }

    private @Nullable String finish(
            RunState state, String step, @Nullable String group, @Nullable String reason) {
        moves.finish(state, step, group, reason);
        return null;
    }
}
