package dev.syncdesk.support.trend;

import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.statistics.RateRatio;

/**
 * A known issue's rate on the versions that are to have it no longer, against those that have it
 * and those that did not have it yet.
 *
 * @param toAffected of the fixed versions to the affected ones
 * @param toBefore of the fixed versions to those before; unknown where there were none
 */
public record FixWatch(
        FixVerdict verdict,
        Count fixed,
        Count affected,
        Count before,
        RateRatio toAffected,
        RateRatio toBefore) {

    /** So many must have been expected on the fixed versions at the affected rate. */
    public static final int LEAST_EXPECTED = 5;

    /** Without a finding nothing is counted. */
    static FixWatch uncounted(boolean noFix) {
        return new FixWatch(
                noFix ? FixVerdict.NO_FIX : FixVerdict.NOT_ENOUGH,
                Count.NONE,
                Count.NONE,
                Count.NONE,
                RateRatio.UNKNOWN,
                RateRatio.UNKNOWN);
    }

    static FixVerdict verdict(
            Count fixed, Count affected, RateRatio toAffected, RateRatio toBefore) {
        boolean enough =
                fixed.exposure() >= Tested.LEAST_EXPOSURE
                        && affected.exposure() >= Tested.LEAST_EXPOSURE
                        && affected.rate() * fixed.exposure() >= LEAST_EXPECTED;
        if (!enough || !toAffected.isKnown()) {
            return FixVerdict.NOT_ENOUGH;
        }
        if (toAffected.interval().high() >= 1) {
            return FixVerdict.NOT_FIXED;
        }
        boolean raised = toBefore.isKnown() && toBefore.interval().low() > 1;
        return raised ? FixVerdict.BETTER : FixVerdict.FIXED;
    }
}
