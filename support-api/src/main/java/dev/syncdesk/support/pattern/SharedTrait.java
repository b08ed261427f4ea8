package dev.syncdesk.support.pattern;

import dev.syncdesk.support.statistics.Interval;
import dev.syncdesk.support.statistics.RateRatio;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * How much more often the affected have one value of a trait than all others, by their odds.
 *
 * @param trait by its code
 * @param name the value
 * @param affectedWith of the affected those that have it
 * @param affected those whose trait is known
 * @param odds ratio; null where it is infinite
 * @param low of its exact 95 % interval
 * @param high null where there is no bound
 * @param qValue the share of false ones among all with at most this
 * @param family how many values were tested together
 */
@Introspected
public record SharedTrait(
        String trait,
        String name,
        long affectedWith,
        long affected,
        long othersWith,
        long others,
        @Nullable Double odds,
        double low,
        @Nullable Double high,
        double pValue,
        double qValue,
        int family) {

    /** Which share of false ones a list may have. */
    public static final double MOST_FALSE = 0.05;

    public RateRatio ratio() {
        return new RateRatio(
                odds == null ? Double.POSITIVE_INFINITY : odds,
                new Interval(low, high == null ? Double.POSITIVE_INFINITY : high),
                pValue);
    }

    /** Whether the affected have it more often, beyond chance. */
    public boolean stands() {
        return qValue <= MOST_FALSE && low > 1;
    }
}
