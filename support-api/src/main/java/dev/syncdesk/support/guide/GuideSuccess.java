package dev.syncdesk.support.guide;

import java.time.Duration;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.jspecify.annotations.Nullable;

/**
 * How often a guide has cured a finding of a model so that it lasted, as far as that was measured.
 *
 * <p>The share is beta-binomial: with the prior Beta(a, b) and {@code s} of {@code n} runs that
 * lasted, the posterior is Beta(a + s, b + n − s) (Gelman et al., Bayesian Data Analysis, 3rd
 * edition, 2.4). The prior's mean is the guide's overall rate and its weight that of {@value
 * #PRIOR_RUNS} runs, so few runs are drawn toward what the guide does elsewhere.
 *
 * @param runs judged, 72 hours after their end
 * @param lasted of them
 * @param share the posterior's mean, 0 to 1
 * @param low the posterior's 5th percentile
 * @param high its 95th
 * @param median from the start until the finding cleared, of those that lasted
 */
public record GuideSuccess(
        long runs, long lasted, double share, double low, double high, @Nullable Duration median) {

    /** Below so many judged runs no number is shown and nothing is ranked by it. */
    public static final int ENOUGH_RUNS = 10;

    /** How many runs the guide's overall rate weighs. */
    public static final int PRIOR_RUNS = 20;

    private static final double TAIL = 0.05;

    /**
     * @param overall the guide's rate over all findings and models, between 0 and 1
     */
    static GuideSuccess of(long runs, long lasted, double overall, @Nullable Double medianSeconds) {
        double a = PRIOR_RUNS * overall + lasted;
        double b = PRIOR_RUNS * (1 - overall) + runs - lasted;
        BetaDistribution posterior = BetaDistribution.of(a, b);
        return new GuideSuccess(
                runs,
                lasted,
                posterior.getMean(),
                posterior.inverseCumulativeProbability(TAIL),
                posterior.inverseSurvivalProbability(TAIL),
                medianSeconds == null ? null : Duration.ofSeconds(Math.round(medianSeconds)));
    }

    public boolean isEnough() {
        return runs >= ENOUGH_RUNS;
    }
}
