package dev.syncdesk.support.rate;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sums by cohort, in an order of their own, so that two folds never wait for each other. */
final class RateSums {

    private final Map<Cohort, Long> sums = new TreeMap<>();

    void add(Cohort cohort, long total) {
        sums.merge(cohort, total, Long::sum);
    }

    Set<Cohort> cohorts() {
        return sums.keySet();
    }

    long of(Cohort cohort) {
        return sums.getOrDefault(cohort, 0L);
    }
}
