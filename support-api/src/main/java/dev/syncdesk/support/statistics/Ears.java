package dev.syncdesk.support.statistics;

import java.util.Arrays;

/**
 * The early aberration reporting system's three measures of the last day of a short series
 * (Hutwagner et al., The bioterrorism preparedness and response Early Aberration Reporting System,
 * Journal of Urban Health 80, 2003; written out in Fricker, Hegler and Dunfee, Statistics in
 * Medicine 27, 2008).
 *
 * @param c1 standard deviations above the mean of the seven days before
 * @param c2 the same of the seven days before the last two
 * @param c3 what the last three days' C2 have above 1, together
 * @param usual the mean that C2 is measured from
 */
public record Ears(double c1, double c2, double c3, double usual) {

    /** C1 and C2 above this are out of the ordinary. */
    public static final double FAR = 3;

    /** C3 above this is. */
    public static final double FAR_TOGETHER = 2;

    /** How many days a series needs. */
    public static final int NEEDED = 12;

    private static final int BASE = 7;
    private static final int GAP = 2;
    private static final int TOGETHER = 3;

    /**
     * @param days oldest first, at least {@value #NEEDED}
     * @param leastDeviation what a standard deviation counts as at least, above 0: days that are
     *     all alike would make everything else extraordinary
     */
    public static Ears ofLast(double[] days, double leastDeviation) {
        if (days.length < NEEDED) {
            throw new IllegalArgumentException(days.length + " days are fewer than " + NEEDED);
        }
        int last = days.length - 1;
        double c3 = 0;
        for (int i = 0; i < TOGETHER; i++) {
            c3 += Math.max(0, deviation(days, last - i, GAP, leastDeviation) - 1);
        }
        return new Ears(
                deviation(days, last, 0, leastDeviation),
                deviation(days, last, GAP, leastDeviation),
                c3,
                mean(base(days, last, GAP)));
    }

    public boolean isFar() {
        return c1 > FAR || c2 > FAR || c3 > FAR_TOGETHER;
    }

    private static double deviation(double[] days, int day, int gap, double least) {
        double[] base = base(days, day, gap);
        double mean = mean(base);
        double squares = Arrays.stream(base).map(value -> (value - mean) * (value - mean)).sum();
        return (days[day] - mean) / Math.max(least, Math.sqrt(squares / (BASE - 1)));
    }

    private static double[] base(double[] days, int day, int gap) {
        return Arrays.copyOfRange(days, day - gap - BASE, day - gap);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
