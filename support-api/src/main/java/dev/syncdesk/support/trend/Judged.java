package dev.syncdesk.support.trend;

/**
 * A cell with its place in the family.
 *
 * @param q the share of false ones among all that are at most this
 */
record Judged(Tested tested, double q) {

    /**
     * The share of false ones that a board may have: with it, new false ones stay under one a month
     * and 1,000 cells ({@code script/bench trends alarms}).
     */
    static final double MOST_FALSE = 0.025;

    boolean isListed() {
        return tested.isWorse() && q <= MOST_FALSE;
    }
}
