package dev.syncdesk.support.rate;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Devices of a model and firmware version that have one value of a trait.
 *
 * @param firmware empty where it is not known
 * @param trait {@link #APP} or {@link #REGION}
 * @param name its value; empty where it is not known, {@link #OTHER} where there were too many
 * @param finding whose first openings are counted, or empty for the devices themselves
 */
public record TraitCell(
        LocalDate day, String model, String firmware, String trait, String name, String finding)
        implements Comparable<TraitCell> {

    /** System and version of the app, such as {@code android 2.4.1}. */
    public static final String APP = "app";

    /** The code of a country, such as {@code DE}. */
    public static final String REGION = "region";

    public static final String OTHER = "other";

    private static final Comparator<TraitCell> ORDER =
            Comparator.comparing(TraitCell::day)
                    .thenComparing(TraitCell::trait)
                    .thenComparing(TraitCell::model)
                    .thenComparing(TraitCell::name)
                    .thenComparing(TraitCell::firmware)
                    .thenComparing(TraitCell::finding);

    static TraitCell of(Cohort cohort, String trait, String name) {
        return new TraitCell(
                cohort.day(), cohort.model(), cohort.firmware(), trait, name, cohort.finding());
    }

    TraitCell named(String other) {
        return new TraitCell(day, model, firmware, trait, other, finding);
    }

    @Override
    public int compareTo(TraitCell other) {
        return ORDER.compare(this, other);
    }
}
