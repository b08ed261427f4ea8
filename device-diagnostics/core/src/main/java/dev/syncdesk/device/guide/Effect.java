package dev.syncdesk.device.guide;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the world is to do after a transition, in this order. */
public sealed interface Effect {

    /**
     * Send a step to the customer's companion; its words are {@link Guide#text}.
     *
     * @param number 1 for the first step that the customer sees
     * @param of how many there are at most, never less than {@code number}
     * @param expiresAt after this nobody need see it
     */
    record SendStep(String delivery, String step, int number, int of, Instant expiresAt)
            implements Effect {}

    /**
     * Take a step off the screen.
     *
     * @param state passed, missed or withdrawn
     * @param text for the customer, in their language
     */
    record CloseStep(String delivery, StepState state, @Nullable PassedBy by, String text)
            implements Effect {}

    record SendCommand(String requestId, DeviceCommand command, Instant expiresAt)
            implements Effect {}

    /** Wake the run with {@link RunEvent.DeadlineReached}; replaces an earlier deadline. */
    record SetDeadline(Instant at) implements Effect {}

    record ClearDeadline() implements Effect {}

    /**
     * The run has ended.
     *
     * @param step the step that it ended at; null where it ended on the way
     * @param evidence of the steps that telemetry passed, one line each, or why the run ended
     */
    record Finished(RunState state, @Nullable String step, String evidence) implements Effect {}
}
