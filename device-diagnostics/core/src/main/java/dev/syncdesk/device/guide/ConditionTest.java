package dev.syncdesk.device.guide;

import dev.syncdesk.device.diagnosis.Evidence;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges conditions at one moment. */
record ConditionTest(DeviceFacts facts, StepRun step, Instant now) {

    /** A value that was observed longer ago says nothing of the device as it is. */
    static final Duration FRESH = Duration.ofHours(24);

    Truth of(Condition condition) {
        return switch (condition) {
            case Condition.AtLeast c -> fresh(c.signal(), r -> number(r) >= c.value());
            case Condition.AtMost c -> fresh(c.signal(), r -> number(r) <= c.value());
            case Condition.Equal c -> fresh(c.signal(), r -> r.value().equals(c.value()));
            case Condition.Changed c -> changed(c.signal());
            case Condition.NewerThanStart c -> newerThanStart(c.signal());
            case Condition.Cleared c -> cleared(c.finding());
            case Condition.Answered c ->
                    truth(c.answer().equals(step.answer()), Collections.emptyList());
            case Condition.All c -> all(c.of());
            case Condition.Any c -> any(c.of());
            case Condition.Not c -> not(of(c.of()));
        };
    }

    private interface Check {
        boolean holds(Reading reading);
    }

    private Truth fresh(Signal signal, Check check) {
        Reading reading = signal.read(facts.state());
        if (reading == null || reading.at().isBefore(now.minus(FRESH))) {
            return new Truth.NotKnown();
        }
        return truth(check.holds(reading), evidence(signal, reading));
    }

    private Truth changed(Signal signal) {
        Reading reading = signal.read(facts.state());
        String before = step.baseline().get(signal.path());
        if (reading == null || before == null) {
            return new Truth.NotKnown();
        }
        return truth(!reading.value().equals(before), evidence(signal, reading));
    }

    private Truth newerThanStart(Signal signal) {
        Reading reading = signal.read(facts.state());
        if (reading == null) {
            return new Truth.NotKnown();
        }
        boolean same = reading.value().equals(step.baseline().get(signal.path()));
        // Some relays send whole seconds: what happened in the step's first second counts.
        Instant start = step.queuedAt().truncatedTo(ChronoUnit.SECONDS);
        boolean newer = !Instant.parse(reading.value()).isBefore(start);
        return truth(!same && newer, evidence(signal, reading));
    }

    private Truth cleared(String finding) {
        boolean open = facts.openFindings().contains(finding);
        return truth(!open, Collections.singletonList(Proof.ofFinding(finding, open, now)));
    }

    private Truth all(List<Condition> conditions) {
        List<Evidence> evidence = new ArrayList<>();
        boolean known = true;
        for (Condition condition : conditions) {
            switch (of(condition)) {
                case Truth.Holds holds -> evidence.addAll(holds.evidence());
                case Truth.Fails fails -> {
                    return fails;
                }
                case Truth.NotKnown notKnown -> known = false;
            }
        }
        return known ? new Truth.Holds(evidence) : new Truth.NotKnown();
    }

    private Truth any(List<Condition> conditions) {
        List<Evidence> evidence = new ArrayList<>();
        Truth.@Nullable Holds word = null;
        boolean known = true;
        for (Condition condition : conditions) {
            switch (of(condition)) {
                case Truth.Holds holds when holds.isProof() -> {
                    return holds;
                }
                case Truth.Holds holds -> word = holds;
                case Truth.Fails fails -> evidence.addAll(fails.evidence());
                case Truth.NotKnown notKnown -> known = false;
            }
        }
        if (word != null) {
            return word;
        }
        return known ? new Truth.Fails(evidence) : new Truth.NotKnown();
    }

    private static Truth not(Truth truth) {
        return switch (truth) {
            case Truth.Holds holds -> new Truth.Fails(holds.evidence());
            case Truth.Fails fails -> new Truth.Holds(fails.evidence());
            case Truth.NotKnown notKnown -> notKnown;
        };
    }

    private static Truth truth(boolean holds, List<Evidence> evidence) {
        return holds ? new Truth.Holds(evidence) : new Truth.Fails(evidence);
    }

    private static double number(Reading reading) {
        return Double.parseDouble(reading.value());
    }

    private static List<Evidence> evidence(Signal signal, Reading reading) {
        return Collections.singletonList(Proof.of(signal, reading));
    }
}
