package dev.syncdesk.device.guide;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a visit's next value from its last. */
final class StepRunChange {

    private final StepRun before;
    private StepState state;
    private @Nullable PassedBy passedBy;
    private @Nullable String evidence;
    private @Nullable String answer;
    private @Nullable Instant sentAt;
    private @Nullable Instant receivedAt;
    private @Nullable Instant shownAt;
    private @Nullable Instant deadlineAt;
    private @Nullable Instant endedAt;
    private Map<String, String> baseline;

    StepRunChange(StepRun before) {
        this.before = before;
        this.state = before.state();
        this.passedBy = before.passedBy();
        this.evidence = before.evidence();
        this.answer = before.answer();
        this.sentAt = before.sentAt();
        this.receivedAt = before.receivedAt();
        this.shownAt = before.shownAt();
        this.deadlineAt = before.deadlineAt();
        this.endedAt = before.endedAt();
        this.baseline = before.baseline();
    }

    StepRunChange baseline(Map<String, String> values) {
        baseline = values;
        return this;
    }

    StepRunChange deadline(Instant at) {
        deadlineAt = at;
        return this;
    }

    StepRunChange sent(Instant at) {
        advance(StepState.SENT);
        sentAt = sentAt == null ? at : sentAt;
        return this;
    }

    /** What is received was sent, though the word of it may come later. */
    StepRunChange received(Instant at) {
        sent(at);
        advance(StepState.RECEIVED);
        receivedAt = receivedAt == null ? at : receivedAt;
        return this;
    }

    StepRunChange shown(Instant at) {
        received(at);
        advance(StepState.SHOWN);
        shownAt = shownAt == null ? at : shownAt;
        return this;
    }

    StepRunChange answer(@Nullable String said) {
        answer = said;
        return this;
    }

    StepRunChange passed(@Nullable PassedBy by, @Nullable String proof, Instant now) {
        passedBy = by;
        evidence = proof;
        return ended(StepState.PASSED, now);
    }

    /** Never offered. */
    StepRunChange withheld(String why, Instant now) {
        evidence = why;
        return ended(StepState.WITHDRAWN, now);
    }

    StepRunChange ended(StepState last, Instant now) {
        state = last;
        deadlineAt = null;
        endedAt = now;
        return this;
    }

    StepRun done() {
        return new StepRun(
                before.step(),
                before.delivery(),
                before.number(),
                state,
                passedBy,
                evidence,
                answer,
                before.queuedAt(),
                sentAt,
                receivedAt,
                shownAt,
                deadlineAt,
                endedAt,
                baseline);
    }

    private void advance(StepState to) {
        state = state.compareTo(to) < 0 ? to : state;
    }
}
