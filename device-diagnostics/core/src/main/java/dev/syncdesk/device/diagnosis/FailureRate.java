package dev.syncdesk.device.diagnosis;

import java.time.Instant;

/**
 * How many of some devices fail, against what is usual.
 *
 * @param devices that were active
 * @param failing of them
 * @param usualShare of devices that fail where nothing is wrong with what they share, 0 to 1
 * @param at when it was counted
 */
public record FailureRate(long devices, long failing, double usualShare, Instant at) {

    double share() {
        return devices == 0 ? 0 : (double) failing / devices;
    }

    /**
     * Whether more fail than so many times the usual share, and more than chance would have it: the
     * count is over its expectation by more than so many standard deviations of a Poisson count.
     */
    boolean isOver(double factor, double deviations) {
        double expected = usualShare * devices;
        double byChance = expected + deviations * Math.sqrt(Math.max(expected, 1));
        return failing > factor * expected && failing > byChance;
    }

    String text() {
        return failing
                + " of "
                + devices
                + " devices fail, "
                + Tenths.text(100 * usualShare)
                + " % is usual";
    }
}
