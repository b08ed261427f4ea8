package dev.syncdesk.support.rate;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** First openings and active devices by trait, in an order of their own. */
final class TraitSums {

    private final Map<TraitCell, Long> sums = new TreeMap<>();

    void add(TraitCell cell, long firsts) {
        sums.merge(cell, firsts, Long::sum);
    }

    /** A cohort's count, once by its app and once by its region. */
    void add(Cohort cohort, String app, String region, long firsts) {
        add(TraitCell.of(cohort, TraitCell.APP, app), firsts);
        add(TraitCell.of(cohort, TraitCell.REGION, region), firsts);
    }

    Map<TraitCell, Long> all() {
        return sums;
    }

    TraitSums renamed(UnaryOperator<TraitCell> names) {
        TraitSums renamed = new TraitSums();
        sums.forEach((cell, firsts) -> renamed.add(names.apply(cell), firsts));
        return renamed;
    }
}
