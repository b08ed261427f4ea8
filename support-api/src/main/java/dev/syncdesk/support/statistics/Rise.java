package dev.syncdesk.support.statistics;

import java.util.List;

/**
 * What speaks for one rise so far.
 *
 * @param ratio how many times as frequent, above 1
 * @param weight of this rise among those that are looked for
 * @param beside logarithm of the likelihood ratio given each stratum's events of both sides
 *     together
 * @param scaled by how much the rise makes more of those, in logarithms, over all events whose
 *     usual rate is known
 */
record Rise(double ratio, double weight, double beside, double scaled) {

    static Rise of(double ratio, double weight) {
        return new Rise(ratio, weight, 0, 0);
    }

    Rise seen(List<Stratum> strata, UsualRate usual) {
        double given = beside;
        double more = scaled;
        for (int i = 0; i < strata.size(); i++) {
            Stratum stratum = strata.get(i);
            given += stratum.evidence(ratio);
            boolean known = stratum.isInformative() && usual.rate(i) > 0;
            more += known ? stratum.events() * stratum.scale(ratio) : 0;
        }
        return new Rise(ratio, weight, given, more);
    }

    /**
     * Logarithm of the likelihood ratio of all events of both sides together, of which the level is
     * gamma distributed around the usual one. With {@code beside} it is the ratio of the
     * gamma-Poisson model, r^x ((b + e) / (b + e + (r - 1) f))^(b + s).
     *
     * @param both events s of both sides over those that are usual, e
     * @param usual events f of the watched one
     * @param shape b of the gamma distribution, which is its rate as well
     */
    double together(Count both, double usual, double shape) {
        double level = shape + both.exposure();
        return scaled - (shape + both.events()) * Math.log1p((ratio - 1) * usual / level);
    }
}
