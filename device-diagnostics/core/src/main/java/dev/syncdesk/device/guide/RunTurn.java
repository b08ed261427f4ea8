package dev.syncdesk.device.guide;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One event's way through a run: what it means to the step that waits. */
final class RunTurn {

    /** A result that was long on its way still leaves the customer so long to answer. */
    static final Duration GRACE = Duration.ofMinutes(1);

    private final Guide guide;
    private final DeviceFacts facts;
    private final Instant now;
    private final RunMoves moves;

    RunTurn(Guide guide, DeviceFacts facts, Instant now, GuideRun run) {
        this.guide = guide;
        this.facts = facts;
        this.now = now;
        this.moves = new RunMoves(guide, facts, now, run);
    }

    Transition answer(RunEvent event) {
        if (moves.run().state() == RunState.RUNNING) {
            dispatch(event);
        }
        return moves.transition();
    }

    private void dispatch(RunEvent event) {
        StepRun open = moves.run().open();
        switch (event) {
            case RunEvent.Started started -> start();
            case RunEvent.Stopped e ->
                    moves.abandon(RunState.STOPPED, "stopped by " + e.by() + ": " + e.reason());
            case RunEvent.Delivered e -> delivered(open, e.delivery());
            case RunEvent.Result e -> result(open, e);
            case RunEvent.Observed observed -> observed(open);
            case RunEvent.Answered e -> answered(open, e);
            case RunEvent.StaffPassed e -> staffPassed(open, e.step());
            case RunEvent.DeadlineReached reached -> deadline(open);
            case RunEvent.CommandEnded e -> command(open, e);
        }
    }

    private void start() {
        if (moves.run().startedAt() == null) {
            moves.start();
        }
    }

    private void delivered(@Nullable StepRun open, String delivery) {
        if (open != null && open.delivery().equals(delivery) && open.state() == StepState.QUEUED) {
            moves.replace(open.with().sent(now).done());
        }
    }

    private void result(@Nullable StepRun open, RunEvent.Result result) {
        if (open == null
                || !open.delivery().equals(result.delivery())
                || !(guide.step(open.step()) instanceof Step.Shown shown)) {
            return;
        }
        Instant at = between(open.queuedAt(), result.at());
        switch (result.state()) {
            case RECEIVED -> received(open, at);
            case SHOWN -> shown(open, shown, at);
            case ANSWERED -> {
                if (result.answer() != null) {
                    new AnswerTurn(moves, this::observed, now)
                            .answer(shown(open, shown, at), shown, result.answer());
                }
            }
            case FAILED -> {
                moves.replace(open.with().ended(StepState.FAILED, now).done());
                moves.enter(shown.waiting().missed());
            }
        }
    }

    private void received(StepRun open, Instant at) {
        if (open.state().compareTo(StepState.RECEIVED) < 0) {
            moves.replace(open.with().received(at).done());
        }
    }

    /** The deadline for the person starts when the step was shown. */
    private StepRun shown(StepRun open, Step.Shown step, Instant at) {
        if (open.state() == StepState.SHOWN) {
            return open;
        }
        Instant deadline = later(at.plus(step.waiting().within()), now.plus(GRACE));
        StepRun shown = open.with().shown(at).deadline(moves.bounded(deadline)).done();
        moves.replace(shown);
        moves.awaitDeadline();
        return shown;
    }

    private void answered(@Nullable StepRun open, RunEvent.Answered said) {
        if (open != null
                && open.step().equals(said.step())
                && guide.step(open.step()) instanceof Step.Shown shown) {
            new AnswerTurn(moves, this::observed, now)
                    .answer(shown(open, shown, now), shown, said.answer());
        }
    }

    /** True if it moved the run. */
    private boolean observed(@Nullable StepRun open) {
        if (open == null) {
            return false;
        }
        Truth truth = moves.test(open);
        boolean cleared = moves.allFindingsCleared();
        if (truth instanceof Truth.Holds holds) {
            moves.prove(open, holds);
        } else if (cleared) {
            moves.close(open, StepState.WITHDRAWN);
        } else {
            return false;
        }
        moves.enter(cleared ? guide.solve().code() : Steps.after(guide.step(open.step())));
        return true;
    }

    private void staffPassed(@Nullable StepRun open, String step) {
        if (open == null || !open.step().equals(step)) {
            return;
        }
        if (guide.step(step) instanceof Step.Ask) {
            return;
        }
        moves.pass(open, PassedBy.STAFF, null, Words.THANKS);
        moves.enter(Steps.after(guide.step(step)));
    }

    private void deadline(@Nullable StepRun open) {
        Instant at = open == null ? null : open.deadlineAt();
        if (open == null || at == null) {
            return;
        }
        if (now.isBefore(at)) {
            moves.awaitDeadline();
        } else if (moves.isTooOld()) {
            moves.abandon(
                    RunState.EXPIRED, "took longer than " + GuideRun.MAX_AGE.toDays() + " days");
        } else if (!observed(open)) {
            moves.close(open, StepState.MISSED);
            moves.enter(Steps.missed(guide.step(open.step())));
        }
    }

    private void command(@Nullable StepRun open, RunEvent.CommandEnded ended) {
        if (open != null
                && open.delivery().equals(ended.requestId())
                && guide.step(open.step()) instanceof Step.Command step) {
            switch (ended.state()) {
                case ACCEPTED -> received(open, now);
                case DONE -> moves.commandDone(open, step);
                case FAILED -> moves.commandFailed(open, step.failed());
                case UNSUPPORTED -> moves.commandFailed(open, step.unsupported());
            }
        }
    }

    private Instant between(Instant from, Instant at) {
        return at.isBefore(from) ? from : at.isAfter(now) ? now : at;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
