package dev.syncdesk.support.rate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What one transaction adds to the rates. */
public final class RateDeltas {

    private final RateSums active = new RateSums();
    private final List<Opening> openings = new ArrayList<>(0);

    /**
     * A device was active on a day; the caller sees to it that it is said once.
     *
     * @param settled whether it was no longer new
     */
    public void active(
            LocalDate day, String model, String firmware, String phone, boolean settled) {
        Cohort cohort = new Cohort(day, model, firmware, phone, Cohort.ACTIVE);
        active.add(cohort, new Tally(1, settled ? 1 : 0));
    }

    /**
     * @param settled whether the device was no longer new
     */
    public void opened(
            String serial,
            LocalDate day,
            String model,
            String firmware,
            String phone,
            String finding,
            boolean settled) {
        Cohort cohort = new Cohort(day, model, firmware, phone, finding);
        openings.add(new Opening(serial, cohort, settled));
    }

    public boolean isEmpty() {
        return active.cohorts().isEmpty() && openings.isEmpty();
    }

    RateSums active() {
        return active;
    }

    List<Opening> openings() {
        return openings;
    }
}
