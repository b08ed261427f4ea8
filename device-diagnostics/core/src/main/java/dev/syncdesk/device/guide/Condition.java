package dev.syncdesk.device.guide;

import java.time.Instant;
import java.util.List;

/** What a watch waits for and a guard demands: true with evidence, false, or not known. */
public sealed interface Condition {

    /** A number at least so large. */
    record AtLeast(Signal signal, double value) implements Condition {}

    /** A number at most so large. */
    record AtMost(Signal signal, double value) implements Condition {}

    /** A flag, a code or a number that equals. */
    record Equal(Signal signal, String value) implements Condition {}

    /** A value that differs from what it was when the step began. */
    record Changed(Signal signal) implements Condition {}

    /** A time that is later than the step's beginning. */
    record NewerThanStart(Signal signal) implements Condition {}

    /** A finding that is not open. */
    record Cleared(String finding) implements Condition {}

    /** The answer that the customer gave to this step. */
    record Answered(String answer) implements Condition {}

    record All(List<Condition> of) implements Condition {}

    record Any(List<Condition> of) implements Condition {}

    record Not(Condition of) implements Condition {}

    /** Judges the condition for a step that waits. */
    default Truth test(DeviceFacts facts, StepRun step, Instant now) {
        return new ConditionTest(facts, step, now).of(this);
    }
}
