package dev.syncdesk.support.rate;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** What one transaction adds to the rates, each cohort once. */
public final class RateDeltas {

    private final Map<Cohort, Long> totals = new TreeMap<>();

    /** A device was active on a day; the caller sees to it that it is said once. */
    public void active(LocalDate day, String model, String firmware, String phone) {
        add(new Cohort(day, model, firmware, phone, Cohort.ACTIVE));
    }

    public void opened(LocalDate day, String model, String firmware, String phone, String finding) {
        add(new Cohort(day, model, firmware, phone, finding));
    }

    private void add(Cohort cohort) {
        totals.merge(cohort, 1L, Long::sum);
    }

    public boolean isEmpty() {
        return totals.isEmpty();
    }

    void forEach(BiConsumer<Cohort, Long> action) {
        totals.forEach(action);
    }
}
