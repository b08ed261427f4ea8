package dev.syncdesk.device.guide;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the customer's word does to the step that waits. */
final class AnswerTurn {

    private final RunMoves moves;
    private final Recheck recheck;
    private final Instant now;

    /** Looks at the step again, now that its answer is noted. */
    interface Recheck {
        boolean observed(StepRun open);
    }

    AnswerTurn(RunMoves moves, Recheck recheck, Instant now) {
        this.moves = moves;
        this.recheck = recheck;
        this.now = now;
    }

    void answer(StepRun open, Step.Shown step, String said) {
        switch (step) {
            case Step.Tell tell -> told(open, tell, said);
            case Step.Ask ask -> asked(open, ask, said);
            case Step.Watch watch -> watched(open, watch, said);
        }
    }

    private void told(StepRun open, Step.Tell tell, String said) {
        if (said.equals(Step.Tell.DONE)) {
            pass(open, said, tell.next());
        }
    }

    private void asked(StepRun open, Step.Ask ask, String said) {
        Answer answer = find(ask.answers(), said);
        if (answer != null && answer.next() != null) {
            pass(open, said, answer.next());
        }
    }

    /** A tap is shown as a tap: only an answer that the guide trusts passes a watch. */
    private void watched(StepRun open, Step.Watch watch, String said) {
        Answer answer = find(watch.answers(), said);
        if (answer == null) {
            return;
        }
        if (answer.passes()) {
            pass(open, said, watch.next());
        } else if (answer.next() != null) {
            moves.close(open.with().answer(said).done(), StepState.WITHDRAWN);
            moves.enter(answer.next());
        } else {
            note(open, said);
        }
    }

    private void note(StepRun open, String said) {
        if (!said.equals(open.answer())) {
            StepRun noted = open.with().answer(said).done();
            moves.replace(noted);
            recheck.observed(noted);
        }
    }

    private void pass(StepRun open, String said, String next) {
        moves.pass(open.with().answer(said).done(), PassedBy.ANSWER, null, Words.THANKS);
        moves.enter(next);
    }

    private static @Nullable Answer find(List<Answer> answers, String said) {
        for (Answer answer : answers) {
            if (answer.code().equals(said)) {
                return answer;
            }
        }
        return null;
    }
}
