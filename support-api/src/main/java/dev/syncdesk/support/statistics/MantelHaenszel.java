package dev.syncdesk.support.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The ratio of two rates over strata, so that the mix of the strata does not pass for a difference:
 * the estimate of Mantel and Haenszel for person-time with the variance of Greenland and Robins
 * (Biometrics 41, 1985), and the χ² with one degree of freedom (Rothman, Greenland and Lash, Modern
 * Epidemiology, 3rd edition, chapter 15). It assumes one ratio in all strata, and enough events
 * altogether; {@link ExactStrata} needs no number of events.
 */
public final class MantelHaenszel {

    private static final double Z =
            NormalDistribution.of(0, 1).inverseSurvivalProbability(Interval.TAIL);

    private MantelHaenszel() {}

    /** Strata in which one side was never exposed say nothing, and are left out. */
    public static RateRatio compare(List<Stratum> strata) {
        double over = 0;
        double under = 0;
        double variance = 0;
        double excess = 0;
        for (Stratum stratum : strata) {
            if (stratum.isInformative()) {
                over += stratum.first().events() * (1 - stratum.share());
                under += stratum.second().events() * stratum.share();
                variance += stratum.events() * stratum.share() * (1 - stratum.share());
                excess += stratum.first().events() - stratum.events() * stratum.share();
            }
        }
        return variance == 0 ? RateRatio.UNKNOWN : ratio(over, under, variance, excess);
    }

    private static RateRatio ratio(double over, double under, double variance, double excess) {
        double pValue =
                ChiSquaredDistribution.of(1).survivalProbability(excess * excess / variance);
        double estimate = over / under;
        if (over == 0 || under == 0) {
            return new RateRatio(estimate, RateRatio.UNKNOWN.interval(), pValue);
        }
        double factor = Math.exp(Z * Math.sqrt(variance / (over * under)));
        return new RateRatio(estimate, new Interval(estimate / factor, estimate * factor), pValue);
    }
}
