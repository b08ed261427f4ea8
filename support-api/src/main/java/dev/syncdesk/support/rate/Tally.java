package dev.syncdesk.support.rate;

/**
 * What was counted of a cohort.
 *
 * @param total of active devices, or of openings
 * @param firsts of the openings those that were their device's first on that firmware; of the
 *     devices those that were not new
 */
record Tally(long total, long firsts) {

    Tally plus(Tally other) {
        return new Tally(total + other.total, firsts + other.firsts);
    }
}
