package dev.syncdesk.device.guide;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that a run may answer to. */
public sealed interface RunEvent {

    /** The first event of a run. */
    record Started() implements RunEvent {}

    /** The broker has the step or the command. */
    record Delivered(String delivery) implements RunEvent {}

    /**
     * A relay, or the portal's page, speaks of a step.
     *
     * @param answer only with {@link ResultState#ANSWERED}
     * @param at the speaker's clock; kept between the step's beginning and now
     */
    record Result(String delivery, ResultState state, @Nullable String answer, Instant at)
            implements RunEvent {}

    /** The device's facts may have changed: a report came, or a finding opened or cleared. */
    record Observed() implements RunEvent {}

    /** The customer answers in the portal, or tells an agent. */
    record Answered(String step, String answer) implements RunEvent {}

    /** An agent passes the open step on their own word. */
    record StaffPassed(String step) implements RunEvent {}

    /** The time that {@link Effect.SetDeadline} named has come. */
    record DeadlineReached() implements RunEvent {}

    /** A relay speaks of a command. */
    record CommandEnded(String requestId, CommandState state) implements RunEvent {}

    /**
     * Somebody ends the run.
     *
     * @param by their name, for the record
     */
    record Stopped(String by, String reason) implements RunEvent {}
}
