package dev.syncdesk.support.statistics;

/**
 * How many times as frequent one thing is as another.
 *
 * @param estimate infinite where the other was never seen
 * @param interval of 95 %
 * @param pValue two-sided, that the rates are equal: twice the smaller tail, at most 1
 */
public record RateRatio(double estimate, Interval interval, double pValue) {

    /** Nothing is known: no events, or one side was never exposed. */
    public static final RateRatio UNKNOWN =
            new RateRatio(Double.NaN, new Interval(0, Double.POSITIVE_INFINITY), 1);

    public boolean isKnown() {
        return !Double.isNaN(estimate);
    }

    static double twoSided(double lower, double upper) {
        return Math.min(1, 2 * Math.min(lower, upper));
    }
}
