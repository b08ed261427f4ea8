package dev.syncdesk.support.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The rate of one count with its exact interval: half the quantiles of χ² with 2n and 2n + 2
 * degrees of freedom, over the exposure (Garwood, Fiducial limits for the Poisson distribution,
 * Biometrika 28, 1936).
 */
public record PoissonRate(double rate, Interval interval) {

    /**
     * @param count with an exposure above 0
     */
    public static PoissonRate of(Count count) {
        double low = count.events() == 0 ? 0 : half(2.0 * count.events(), Interval.TAIL);
        double high = half(2.0 * count.events() + 2, 1 - Interval.TAIL);
        return new PoissonRate(
                count.rate(), new Interval(low / count.exposure(), high / count.exposure()));
    }

    private static double half(double degrees, double probability) {
        return ChiSquaredDistribution.of(degrees).inverseCumulativeProbability(probability) / 2;
    }
}
