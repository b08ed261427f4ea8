package dev.syncdesk.support.trend;

import dev.syncdesk.support.statistics.PoissonSprt;
import dev.syncdesk.support.statistics.PoissonSprt.Verdict;
import dev.syncdesk.support.statistics.RiseWatch;
import dev.syncdesk.support.statistics.Stratum;
import dev.syncdesk.support.statistics.UsualRate;
import java.util.List;

/**
 * Watches one finding of a rollout for two things: a rise of whatever size, which raises it, and
 * that it is not {@value #RATIO} times as frequent, which lets it pass. What has passed may be
 * raised later; what is raised stays so.
 *
 * @param doubled says only that the rate is as expected
 */
public record FindingWatch(PoissonSprt doubled, RiseWatch rise) {

    public static final double RATIO = 2;
    public static final double ALPHA = 0.05;
    public static final double BETA = 0.1;

    /**
     * @param findings that are watched of the version, above 0
     */
    static FindingWatch begin(int findings, UsualRate usual) {
        double alpha = ALPHA / findings;
        return new FindingWatch(
                PoissonSprt.begin(RATIO, alpha, BETA), RiseWatch.begin(alpha, usual));
    }

    /** With one day more; its strata in the order of those of the usual rate. */
    FindingWatch seen(List<Stratum> day) {
        if (rise.isRaised()) {
            return this;
        }
        PoissonSprt next = doubled;
        if (doubled.verdict() != Verdict.AS_EXPECTED) {
            for (Stratum alike : day) {
                next = next.seenBeside(alike.first(), alike.second());
            }
        }
        return new FindingWatch(next, rise.seen(day));
    }

    public Verdict verdict() {
        if (rise.isRaised()) {
            return Verdict.RAISED;
        }
        return doubled.verdict() == Verdict.AS_EXPECTED ? Verdict.AS_EXPECTED : Verdict.OPEN;
    }
}
