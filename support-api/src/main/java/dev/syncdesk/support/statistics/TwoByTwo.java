package dev.syncdesk.support.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How disproportionately a word goes with a product, among reports of which nobody knows how many
 * were not written (Evans, Waller and Davis, Use of proportional reporting ratios,
 * Pharmacoepidemiology and Drug Safety 10, 2001).
 *
 * @param both reports of the product with the word
 * @param productOnly of the product without it
 * @param wordOnly of other products with it
 * @param neither of other products without it
 */
public record TwoByTwo(long both, long productOnly, long wordOnly, long neither) {

    /** With {@link #LEAST_CHI_SQUARED} and {@link #LEAST_REPORTS}, Evans's rule for a signal. */
    public static final double LEAST_PRR = 2;

    public static final double LEAST_CHI_SQUARED = 4;
    public static final long LEAST_REPORTS = 3;

    private static final double Z =
            NormalDistribution.of(0, 1).inverseSurvivalProbability(Interval.TAIL);

    /** The word's share among the product's reports over its share among all others. */
    public double proportionalRatio() {
        return ((double) both / product()) / ((double) wordOnly / others());
    }

    public Interval proportionalInterval() {
        double variance = 1.0 / both - 1.0 / product() + 1.0 / wordOnly - 1.0 / others();
        return around(proportionalRatio(), variance);
    }

    /** The odds of the word with the product over its odds without. */
    public double oddsRatio() {
        return (double) both * neither / ((double) productOnly * wordOnly);
    }

    public Interval oddsInterval() {
        return around(oddsRatio(), 1.0 / both + 1.0 / productOnly + 1.0 / wordOnly + 1.0 / neither);
    }

    /** Pearson's with the correction of Yates. */
    public double chiSquared() {
        double all = all();
        double difference =
                Math.abs((double) both * neither - (double) productOnly * wordOnly) - all / 2;
        double under = (double) product() * others() * (both + wordOnly) * (productOnly + neither);
        double capped = Math.max(0, difference);
        return under == 0 ? 0 : all * capped * capped / under;
    }

    /** Reports of the product with the word, if the two had nothing to do with each other. */
    public double expected() {
        return (double) product() * (both + wordOnly) / all();
    }

    public boolean isSignal() {
        return both >= LEAST_REPORTS
                && proportionalRatio() >= LEAST_PRR
                && chiSquared() >= LEAST_CHI_SQUARED;
    }

    private long product() {
        return both + productOnly;
    }

    private long others() {
        return wordOnly + neither;
    }

    private double all() {
        return product() + others();
    }

    private static Interval around(double ratio, double variance) {
        if (!Double.isFinite(variance) || ratio == 0) {
            return new Interval(0, Double.POSITIVE_INFINITY);
        }
        double factor = Math.exp(Z * Math.sqrt(variance));
        return new Interval(ratio / factor, ratio * factor);
    }
}
