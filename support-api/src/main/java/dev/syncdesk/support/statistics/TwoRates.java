package dev.syncdesk.support.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Two Poisson rates held against each other exactly. Given the sum of both counts the first is
 * binomial, with the share of the exposure times the ratio as its odds (Przyborowski and Wilenski,
 * Biometrika 31, 1940); the interval turns that of Clopper and Pearson (Biometrika 26, 1934) into
 * ratios.
 */
public final class TwoRates {

    private TwoRates() {}

    /** The first in terms of the second. */
    public static RateRatio compare(Count first, Count second) {
        long sum = first.events() + second.events();
        if (sum == 0 || first.exposure() == 0 || second.exposure() == 0) {
            return RateRatio.UNKNOWN;
        }
        double odds = second.exposure() / first.exposure();
        Interval interval =
                new Interval(ratio(low(first, second), odds), ratio(high(first, second), odds));
        return new RateRatio(first.rate() / second.rate(), interval, pValue(first, second));
    }

    private static double pValue(Count first, Count second) {
        double share = first.exposure() / (first.exposure() + second.exposure());
        int seen = Math.toIntExact(first.events());
        BinomialDistribution null0 =
                BinomialDistribution.of(Math.toIntExact(first.events() + second.events()), share);
        return RateRatio.twoSided(
                null0.cumulativeProbability(seen), null0.survivalProbability(seen - 1));
    }

    private static double low(Count first, Count second) {
        return first.events() == 0
                ? 0
                : BetaDistribution.of(first.events(), second.events() + 1.0)
                        .inverseCumulativeProbability(Interval.TAIL);
    }

    private static double high(Count first, Count second) {
        return second.events() == 0
                ? 1
                : BetaDistribution.of(first.events() + 1.0, second.events())
                        .inverseSurvivalProbability(Interval.TAIL);
    }

    private static double ratio(double share, double odds) {
        return share == 1 ? Double.POSITIVE_INFINITY : share / (1 - share) * odds;
    }
}
