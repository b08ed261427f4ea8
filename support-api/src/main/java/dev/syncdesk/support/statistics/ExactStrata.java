package dev.syncdesk.support.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The ratio of two rates over strata, exactly. Given each stratum's events, the sum of the first's
 * is a sum of binomials; a ratio ψ in all strata tilts its probabilities by ψ to the power of the
 * sum (Martin and Austin, Exact estimates for a rate ratio, Epidemiology 7, 1996). The estimate is
 * that of Mantel and Haenszel. Over {@value #MOST_EVENTS} events it is {@link MantelHaenszel}
 * altogether, which then differs in no digit that is shown.
 */
public final class ExactStrata {

    static final int MOST_EVENTS = 2_000;

    private static final double FURTHEST = 40;
    private static final int HALVINGS = 48;

    private ExactStrata() {}

    /** Strata in which one side was never exposed say nothing, and are left out. */
    public static RateRatio compare(List<Stratum> strata) {
        List<Stratum> told = strata.stream().filter(Stratum::isInformative).toList();
        long events = told.stream().mapToLong(Stratum::events).sum();
        RateRatio rough = MantelHaenszel.compare(told);
        return events == 0 || events > MOST_EVENTS ? rough : exact(told, rough);
    }

    private static RateRatio exact(List<Stratum> strata, RateRatio rough) {
        int seen = (int) strata.stream().mapToLong(stratum -> stratum.first().events()).sum();
        double[] equal = logs(strata, 1);
        double pValue = RateRatio.twoSided(lower(equal, seen, 0), upper(equal, seen, 0));
        return new RateRatio(rough.estimate(), interval(strata, rough.estimate(), seen), pValue);
    }

    /** Looks around the estimate, where no probability that counts is too small for its number. */
    private static Interval interval(List<Stratum> strata, double estimate, int seen) {
        boolean between = estimate > 0 && Double.isFinite(estimate);
        double centre = between ? estimate : 1;
        double[] logs = logs(strata, centre);
        double low = seen == 0 ? 0 : centre * Math.exp(root(log -> upper(logs, seen, log)));
        double high =
                seen == logs.length - 1
                        ? Double.POSITIVE_INFINITY
                        : centre * Math.exp(-root(log -> lower(logs, seen, -log)));
        return new Interval(low, high);
    }

    /** Logarithms of the chances of the first's events over all strata, if the ratio is this. */
    private static double[] logs(List<Stratum> strata, double ratio) {
        double[] sums = {1};
        for (Stratum stratum : strata) {
            double odds = ratio * stratum.first().exposure() / stratum.second().exposure();
            sums = convolved(sums, binomial((int) stratum.events(), odds / (1 + odds)));
        }
        return Arrays.stream(sums).map(Math::log).toArray();
    }

    private static double[] binomial(int trials, double share) {
        BinomialDistribution binomial = BinomialDistribution.of(trials, share);
        double[] probabilities = new double[trials + 1];
        Arrays.setAll(probabilities, binomial::probability);
        return probabilities;
    }

    private static double[] convolved(double[] one, double[] other) {
        double[] sums = new double[one.length + other.length - 1];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                sums[i + j] += one[i] * other[j];
            }
        }
        return sums;
    }

    /** The chance of so many or fewer, with the ratio's logarithm moved by so much. */
    private static double lower(double[] logs, int seen, double log) {
        return tail(logs, 0, seen, log);
    }

    private static double upper(double[] logs, int seen, double log) {
        return tail(logs, seen, logs.length - 1, log);
    }

    private static double tail(double[] logs, int from, int to, double log) {
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logs.length; i++) {
            top = Math.max(top, logs[i] + i * log);
        }
        double inside = 0;
        double all = 0;
        for (int i = 0; i < logs.length; i++) {
            double weight = Math.exp(logs[i] + i * log - top);
            all += weight;
            inside += i >= from && i <= to ? weight : 0;
        }
        return inside / all;
    }

    /** Where a rising chance reaches the tail's. */
    private static double root(DoubleUnaryOperator rising) {
        double low = -FURTHEST;
        double high = FURTHEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (rising.applyAsDouble(middle) < Interval.TAIL) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
