package dev.syncdesk.support.statistics;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * The odds of a trait among some against its odds among others, exactly, given all four margins
 * (Fisher, The Design of Experiments, 1935). The estimate is that of conditional maximum
 * likelihood, the interval that of the noncentral hypergeometric distribution, both as in R's
 * {@code fisher.test}; p is twice the smaller tail. Unlike a ratio of shares the odds ratio stays
 * right where the others are a sample.
 */
public final class FishersExact {

    /** Logarithms of odds beyond this are no odds any more. */
    private static final double FARTHEST = 60;

    private static final int HALVINGS = 70;

    private final long least;
    private final long seen;
    private final double[] logs;

    private FishersExact(TwoByTwo table) {
        long some = table.both() + table.productOnly();
        long others = table.wordOnly() + table.neither();
        long with = table.both() + table.wordOnly();
        HypergeometricDistribution even =
                HypergeometricDistribution.of(
                        Math.toIntExact(some + others),
                        Math.toIntExact(some),
                        Math.toIntExact(with));
        least = Math.max(0, with - others);
        seen = table.both();
        logs = new double[(int) (Math.min(with, some) - least) + 1];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = even.logProbability((int) least + i);
        }
    }

    /**
     * @param table of the trait and the affected, its product, against the others
     * @return unknown where the margins allow one table only
     */
    public static RateRatio compare(TwoByTwo table) {
        FishersExact exact = new FishersExact(table);
        return exact.logs.length < 2 ? RateRatio.UNKNOWN : exact.ratio();
    }

    private RateRatio ratio() {
        boolean isLeast = seen == least;
        boolean isMost = seen == least + logs.length - 1;
        double estimate = isLeast ? 0 : isMost ? Double.POSITIVE_INFINITY : solve(this::mean, seen);
        double low = isLeast ? 0 : solve(odds -> sum(odds, seen, false), Interval.TAIL);
        double high =
                isMost
                        ? Double.POSITIVE_INFINITY
                        : solve(odds -> -sum(odds, seen, true), -Interval.TAIL);
        double pValue = RateRatio.twoSided(sum(0, seen, true), sum(0, seen, false));
        return new RateRatio(estimate, new Interval(low, high), pValue);
    }

    /** The odds at whose logarithm a rising function has a value. */
    private static double solve(DoubleUnaryOperator rising, double value) {
        double from = -FARTHEST;
        double to = FARTHEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (from + to) / 2;
            if (rising.applyAsDouble(middle) < value) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return Math.exp((from + to) / 2);
    }

    private double mean(double logOdds) {
        double[] weights = weights(logOdds);
        double sum = 0;
        double mean = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            mean += weights[i] * (least + i);
        }
        return mean / sum;
    }

    /** The chance of at most, or of at least, so many with the trait. */
    private double sum(double logOdds, long bound, boolean atMost) {
        double[] weights = weights(logOdds);
        double all = 0;
        double part = 0;
        for (int i = 0; i < weights.length; i++) {
            all += weights[i];
            boolean within = atMost ? least + i <= bound : least + i >= bound;
            part += within ? weights[i] : 0;
        }
        return part / all;
    }

    /** Scaled so that the largest is 1. */
    private double[] weights(double logOdds) {
        double[] weights = new double[logs.length];
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logs.length; i++) {
            weights[i] = logs[i] + i * logOdds;
            top = Math.max(top, weights[i]);
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(weights[i] - top);
        }
        return weights;
    }
}
