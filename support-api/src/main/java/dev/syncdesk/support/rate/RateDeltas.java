package dev.syncdesk.support.rate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What one transaction adds to the rates. */
public final class RateDeltas {

    private final RateSums active = new RateSums();
    private final TraitSums activeByTrait = new TraitSums();
    private final List<Opening> openings = new ArrayList<>(0);

    /**
     * A device was active on a day; the caller sees to it that it is said once.
     *
     * @param settled whether it was no longer new
     */
    public void active(
            LocalDate day, String model, String firmware, DeviceTraits traits, boolean settled) {
        Cohort cohort = cohort(day, model, firmware, traits, Cohort.ACTIVE);
        active.add(cohort, new Tally(1, settled ? 1 : 0));
        if (settled) {
            activeByTrait.add(cohort, traits.app(), traits.region(), 1);
        }
    }

    /**
     * @param settled whether the device was no longer new
     */
    public void opened(
            String serial,
            LocalDate day,
            String model,
            String firmware,
            DeviceTraits traits,
            String finding,
            boolean settled) {
        Cohort cohort = cohort(day, model, firmware, traits, finding);
        openings.add(new Opening(serial, cohort, traits.app(), traits.region(), settled));
    }

    private static Cohort cohort(
            LocalDate day, String model, String firmware, DeviceTraits traits, String finding) {
        return new Cohort(day, model, firmware, traits.phone(), traits.age(), finding);
    }

    public boolean isEmpty() {
        return active.cohorts().isEmpty() && openings.isEmpty();
    }

    RateSums active() {
        return active;
    }

    TraitSums activeByTrait() {
        return activeByTrait;
    }

    List<Opening> openings() {
        return openings;
    }
}
