package dev.syncdesk.device.guide;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One visit of one step in a run.
 *
 * @param delivery names the step to the relay ({@code d-…}), or the command ({@code c-…}, its
 *     request id); a repeat is the same
 * @param number 1 for the run's first visit
 * @param passedBy null unless passed; null also for a command that was done
 * @param evidence as a person reads it: {@code battery 24 % at 2026-11-21T19:04:00Z}
 * @param answer the last thing the customer said
 * @param queuedAt when the step began
 * @param deadlineAt null once the step has ended
 * @param baseline signals by path as they were when the step began, for conditions on change
 */
public record StepRun(
        String step,
        String delivery,
        int number,
        StepState state,
        @Nullable PassedBy passedBy,
        @Nullable String evidence,
        @Nullable String answer,
        Instant queuedAt,
        @Nullable Instant sentAt,
        @Nullable Instant receivedAt,
        @Nullable Instant shownAt,
        @Nullable Instant deadlineAt,
        @Nullable Instant endedAt,
        Map<String, String> baseline) {

    public StepRun {
        baseline = Collections.unmodifiableMap(new LinkedHashMap<>(baseline));
    }

    /** A visit that begins. */
    static StepRun queued(String step, String delivery, int number, Instant now) {
        return new StepRun(
                step,
                delivery,
                number,
                StepState.QUEUED,
                null,
                null,
                null,
                now,
                null,
                null,
                null,
                null,
                null,
                Collections.emptyMap());
    }

    /** It was never offered, and the evidence says why; others that are withdrawn have none. */
    public boolean wasWithheld() {
        return state == StepState.WITHDRAWN && evidence != null;
    }

    StepRunChange with() {
        return new StepRunChange(this);
    }
}
