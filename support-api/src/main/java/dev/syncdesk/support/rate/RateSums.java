package dev.syncdesk.support.rate;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sums by cohort, in an order of their own, so that two folds never wait for each other. */
final class RateSums {

    private static final Tally NOTHING = new Tally(0, 0);

    private final Map<Cohort, Tally> sums = new TreeMap<>();

    void add(Cohort cohort, Tally tally) {
        sums.merge(cohort, tally, Tally::plus);
    }

    Set<Cohort> cohorts() {
        return sums.keySet();
    }

    Tally of(Cohort cohort) {
        return sums.getOrDefault(cohort, NOTHING);
    }
}
