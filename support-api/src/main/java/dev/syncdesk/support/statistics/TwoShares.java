package dev.syncdesk.support.statistics;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Two shares of groups that were drawn at random, held against each other. The interval is the
 * hybrid of Wilson's (Newcombe, Interval estimation for the difference between independent
 * proportions, method 10, Statistics in Medicine 17, 1998), the test is Fisher's exact one, with
 * twice the smaller tail.
 */
public final class TwoShares {

    static final double Z = NormalDistribution.of(0, 1).inverseSurvivalProbability(Interval.TAIL);

    private TwoShares() {}

    /** The first less the second; both groups have people. */
    public static ShareDifference compare(Share first, Share second) {
        double estimate = first.value() - second.value();
        Interval one = first.interval();
        Interval other = second.interval();
        double below = Math.hypot(first.value() - one.low(), other.high() - second.value());
        double above = Math.hypot(one.high() - first.value(), second.value() - other.low());
        return new ShareDifference(
                estimate,
                new Interval(Math.max(-1, estimate - below), Math.min(1, estimate + above)),
                pValue(first, second));
    }

    private static double pValue(Share first, Share second) {
        int seen = Math.toIntExact(first.events());
        HypergeometricDistribution equal =
                HypergeometricDistribution.of(
                        Math.toIntExact(first.people() + second.people()),
                        Math.toIntExact(first.events() + second.events()),
                        Math.toIntExact(first.people()));
        return RateRatio.twoSided(
                equal.cumulativeProbability(seen), equal.survivalProbability(seen - 1));
    }
}
