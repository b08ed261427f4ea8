package dev.syncdesk.support.outreach;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * How far an outreach is.
 *
 * @param chosen all
 * @param sent have a notice
 * @param held back
 * @param seen notices that were on a screen
 * @param began the guide of the notice
 * @param asked for a person, from the notice
 */
@Serdeable
public record Progress(
        long chosen,
        long control,
        long waiting,
        long sent,
        long held,
        long skipped,
        long seen,
        long began,
        long dismissed,
        long asked) {

    static Progress of(List<TurnCount> counts) {
        return new Progress(
                sum(counts, TurnCount::people),
                sum(counts, one -> one.arm().equals(Arm.CONTROL.wire()) ? one.people() : 0),
                in(counts, Turn.WAITING),
                in(counts, Turn.SENT),
                in(counts, Turn.HELD),
                in(counts, Turn.SKIPPED),
                sum(counts, TurnCount::seen),
                sum(counts, TurnCount::began),
                sum(counts, TurnCount::dismissed),
                sum(counts, TurnCount::asked));
    }

    private static long in(List<TurnCount> counts, Turn state) {
        return sum(counts, one -> one.state().equals(state.wire()) ? one.people() : 0);
    }

    private static long sum(List<TurnCount> counts, ToLongFunction<TurnCount> of) {
        return counts.stream().mapToLong(of).sum();
    }
}
