package dev.syncdesk.device.guide;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The moves that a turn is made of. Each changes the run and notes what the world is to do. */
final class RunMoves {

    private final Guide guide;
    private final DeviceFacts facts;
    private final Instant now;
    private final List<Effect> effects = new ArrayList<>();
    private GuideRun run;

    RunMoves(Guide guide, DeviceFacts facts, Instant now, GuideRun run) {
        this.guide = guide;
        this.facts = facts;
        this.now = now;
        this.run = run;
    }

    GuideRun run() {
        return run;
    }

    Transition transition() {
        return new Transition(run, effects);
    }

    /** Of the findings, those count that are open now; one that is not cannot clear. */
    void start() {
        List<String> open = new ArrayList<>(run.findings());
        open.retainAll(facts.openFindings());
        run = run.started(open, now);
        enter(guide.start());
    }

    /** Goes to a step, and on over all that need not wait. */
    void enter(String code) {
        StepEntry entry = new StepEntry(guide, facts, now, this);
        String next = code;
        for (int hops = 0; next != null && hops <= GuideRun.MAX_VISITS; hops++) {
            next = entry.visit(guide.step(next));
        }
        if (next != null) {
            tooLong();
        }
    }

    void tooLong() {
        finish(RunState.ESCALATED, null, null, "more than " + GuideRun.MAX_VISITS + " steps");
    }

    void append(StepRun step) {
        run = run.with(step);
    }

    void replace(StepRun step) {
        run = run.withLast(step);
    }

    void effect(Effect effect) {
        effects.add(effect);
    }

    void awaitDeadline() {
        StepRun open = run.open();
        Instant at = open == null ? null : open.deadlineAt();
        if (at != null) {
            effect(new Effect.SetDeadline(at));
        }
    }

    /** No step waits longer than its run may last. */
    Instant bounded(Instant deadline) {
        Instant end = endsAt();
        return deadline.isAfter(end) ? end : deadline;
    }

    boolean isTooOld() {
        return !now.isBefore(endsAt());
    }

    boolean allFindingsCleared() {
        return !run.findings().isEmpty()
                && Collections.disjoint(run.findings(), facts.openFindings());
    }

    Truth test(StepRun step) {
        return guide.step(step.step()) instanceof Step.Watch watch
                ? watch.until().test(facts, step, now)
                : new Truth.NotKnown();
    }

    /** Closes a watch whose condition holds. */
    void prove(StepRun open, Truth.Holds holds) {
        if (!holds.isProof()) {
            pass(open, PassedBy.ANSWER, null, Words.THANKS);
            return;
        }
        String value = holds.evidence().get(0).value();
        Texts thanks =
                guide.step(open.step()) instanceof Step.Watch watch && !watch.thanks().isEmpty()
                        ? watch.thanks().replacing("{value}", value)
                        : Words.PASSED;
        pass(open, PassedBy.TELEMETRY, Proof.text(holds.evidence()), thanks);
    }

    void pass(StepRun open, PassedBy by, @Nullable String evidence, Texts text) {
        replace(open.with().passed(by, evidence, now).done());
        closeOnScreen(open, StepState.PASSED, by, text);
    }

    void close(StepRun open, StepState last) {
        replace(open.with().ended(last, now).done());
        Texts text = last == StepState.MISSED ? Words.MISSED : Words.WITHDRAWN;
        closeOnScreen(open, last, null, text);
    }

    void commandDone(StepRun open, Step.Command step) {
        Instant at = now.truncatedTo(ChronoUnit.SECONDS);
        String evidence = step.command().wire() + " done at " + at;
        replace(open.with().received(now).passed(null, evidence, now).done());
        enter(step.done());
    }

    void commandFailed(StepRun open, String next) {
        replace(open.with().ended(StepState.FAILED, now).done());
        enter(next);
    }

    /** Ends a run in the middle of a step. */
    void abandon(RunState state, String reason) {
        StepRun open = run.open();
        if (open != null) {
            close(open, state == RunState.EXPIRED ? StepState.MISSED : StepState.WITHDRAWN);
        }
        finish(state, null, null, reason);
    }

    void finish(
            RunState state,
            @Nullable String step,
            @Nullable String group,
            @Nullable String reason) {
        run = run.ended(state, group, reason, now);
        effect(new Effect.ClearDeadline());
        effect(new Effect.Finished(state, step, RunEvidence.of(run, facts, now)));
    }

    private void closeOnScreen(StepRun open, StepState state, @Nullable PassedBy by, Texts text) {
        if (guide.step(open.step()) instanceof Step.Shown) {
            effect(new Effect.CloseStep(open.delivery(), state, by, text.in(run.language())));
        }
    }

    private Instant endsAt() {
        Instant startedAt = run.startedAt();
        return (startedAt == null ? now : startedAt).plus(GuideRun.MAX_AGE);
    }
}
