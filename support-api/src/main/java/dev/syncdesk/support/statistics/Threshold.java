package dev.syncdesk.support.statistics;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Between what a count may be if nothing has changed.
 *
 * @param low one-sided bound at alpha
 * @param high one-sided bound at alpha
 * @param pValue of what was seen or more
 * @param score where what was seen lies between the expectation (0) and the upper bound (1)
 */
public record Threshold(double low, double high, double pValue, double score) {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);
    private static final double EXPONENT = 2.0 / 3;

    /**
     * Farrington's own: normal after the power 2/3, which makes a Poisson count symmetric
     * (Farrington, Andrews, Beale and Catchpole, Journal of the Royal Statistical Society A 159,
     * 1996).
     *
     * @param mean expected, above 0
     * @param error standard error of that mean
     * @param dispersion the variance over the mean, 1 or more
     */
    public static Threshold farrington(
            double mean, double error, double dispersion, double alpha, long seen) {
        double tau = dispersion + error * error / mean;
        double spread = Math.sqrt(4.0 / 9 * Math.cbrt(mean) * tau);
        double centre = Math.pow(mean, EXPONENT);
        double reach = STANDARD.inverseSurvivalProbability(alpha) * spread;
        double low = Math.pow(Math.max(0, centre - reach), 1 / EXPONENT);
        double high = Math.pow(centre + reach, 1 / EXPONENT);
        double pValue = STANDARD.survivalProbability((Math.pow(seen, EXPONENT) - centre) / spread);
        return new Threshold(low, high, pValue, (seen - mean) / (high - mean));
    }

    /**
     * The improved one: negative binomial around the upper bound of the mean (Noufaily et al., An
     * improved algorithm for outbreak detection in multiple surveillance systems, Statistics in
     * Medicine 32, 2013, with the mean's bound as the plug-in that its authors published later).
     *
     * @param predictor logarithm of the expected mean
     * @param error standard error of the predictor
     */
    public static Threshold noufaily(
            double predictor, double error, double dispersion, double alpha, long seen) {
        double mean = Math.exp(predictor + STANDARD.inverseSurvivalProbability(alpha) * error);
        double low = quantile(mean, dispersion, alpha);
        double high = quantile(mean, dispersion, 1 - alpha);
        double pValue = seen == 0 ? 1 : 1 - atMost(mean, dispersion, seen - 1);
        double expected = Math.exp(predictor);
        double reach = Math.max(high - expected, Math.ulp(expected));
        return new Threshold(low, high, pValue, (seen - expected) / reach);
    }

    /** The smallest count with at least that chance of being reached from below. */
    private static double quantile(double mean, double dispersion, double probability) {
        long low = -1;
        long high = (long) (10 + 2 * mean);
        while (atMost(mean, dispersion, high) < probability) {
            high *= 2;
        }
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            if (atMost(mean, dispersion, middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double atMost(double mean, double dispersion, long count) {
        if (dispersion <= 1) {
            return PoissonDistribution.of(mean).cumulativeProbability(Math.toIntExact(count));
        }
        return RegularizedBeta.value(1 / dispersion, mean / (dispersion - 1), count + 1.0);
    }
}
