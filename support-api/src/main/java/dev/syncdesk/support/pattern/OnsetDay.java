package dev.syncdesk.support.pattern;

import io.micronaut.core.annotation.Introspected;

/**
 * One signal on one day before or after the day on which the finding opened, of those of whom it is
 * known.
 *
 * @param signal by its word
 * @param dayOffset 0 is each affected device's own day
 * @param affectedLow first quartile; the median and the third follow
 */
@Introspected
public record OnsetDay(
        String signal,
        int dayOffset,
        int affected,
        double affectedLow,
        double affectedMedian,
        double affectedHigh,
        int others,
        double othersLow,
        double othersMedian,
        double othersHigh) {

    /** Fewer devices make no point of a line. */
    public static final int LEAST_DEVICES = 5;

    static OnsetDay of(Signal signal, int day, Quartiles affected, Quartiles others) {
        return new OnsetDay(
                signal.wire(),
                day,
                affected.count(),
                affected.low(),
                affected.median(),
                affected.high(),
                others.count(),
                others.low(),
                others.median(),
                others.high());
    }

    public Quartiles ofAffected() {
        return new Quartiles(affected, affectedLow, affectedMedian, affectedHigh);
    }

    public Quartiles ofOthers() {
        return new Quartiles(others, othersLow, othersMedian, othersHigh);
    }
}
