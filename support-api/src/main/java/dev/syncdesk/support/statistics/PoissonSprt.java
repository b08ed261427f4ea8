package dev.syncdesk.support.statistics;

/**
 * A watch that may be looked at as often as one likes: the sequential probability ratio test of a
 * Poisson rate (Wald, Sequential Analysis, 1947; the ratio for counts against their expectation as
 * in Kulldorff et al., Sequential Analysis 30, 2011). It tells a rate that is as expected from one
 * that is so many times as high. The chance that it ever raises an alarm of what is as expected is
 * at most {@code alpha}, and that it ever lets pass what is raised, at most {@code beta}.
 *
 * @param ratio the rise that matters, above 1
 * @param evidence logarithm of the likelihood ratio so far; 0 at the beginning
 */
public record PoissonSprt(double ratio, double alpha, double beta, double evidence) {

    /** What is known so far. */
    public enum Verdict {
        /** Neither is shown yet. */
        OPEN,
        RAISED,
        AS_EXPECTED
    }

    public PoissonSprt {
        if (!(ratio > 1 && alpha > 0 && beta > 0 && alpha + beta < 1)) {
            throw new IllegalArgumentException(
                    "ratio " + ratio + ", alpha " + alpha + ", beta " + beta);
        }
    }

    public static PoissonSprt begin(double ratio, double alpha, double beta) {
        return new PoissonSprt(ratio, alpha, beta, 0);
    }

    /**
     * With more seen, where the expectation is known.
     *
     * @param expected if all is as it should be, above 0
     */
    public PoissonSprt seen(long events, double expected) {
        return with(events * Math.log(ratio) - (ratio - 1) * expected);
    }

    /**
     * With more seen beside others in the same time, of whom nothing need be known before: given
     * the sum, the events are binomial, so that what strikes both alike is no evidence.
     */
    public PoissonSprt seenBeside(Count watched, Count others) {
        return with(new Stratum(watched, others).evidence(ratio));
    }

    private PoissonSprt with(double more) {
        return new PoissonSprt(ratio, alpha, beta, evidence + more);
    }

    public Verdict verdict() {
        if (evidence >= upper()) {
            return Verdict.RAISED;
        }
        return evidence <= lower() ? Verdict.AS_EXPECTED : Verdict.OPEN;
    }

    /** Evidence from which on the rate is raised. */
    public double upper() {
        return Math.log((1 - beta) / alpha);
    }

    public double lower() {
        return Math.log(beta / (1 - alpha));
    }
}
