package dev.syncdesk.support.trend;

/**
 * A cell with its place in the family.
 *
 * @param q the share of false ones among all that are at most this
 */
record Judged(Tested tested, double q) {

    /** The share of false ones that a board may have. */
    static final double MOST_FALSE = 0.05;

    boolean isListed() {
        return tested.isWorse() && q <= MOST_FALSE;
    }
}
