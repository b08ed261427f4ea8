package dev.syncdesk.support.rate;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Devices that are counted together.
 *
 * @param firmware empty where it is not known
 * @param phone system and major version, such as {@code android 15}; empty where none is known
 * @param age band of the time for which the devices are heard; empty where it was not counted
 * @param finding whose openings are counted, or {@link #ACTIVE} for the devices themselves
 */
record Cohort(
        LocalDate day, String model, String firmware, String phone, String age, String finding)
        implements Comparable<Cohort> {

    static final String ACTIVE = "";

    private static final Comparator<Cohort> ORDER =
            Comparator.comparing(Cohort::day)
                    .thenComparing(Cohort::model)
                    .thenComparing(Cohort::firmware)
                    .thenComparing(Cohort::phone)
                    .thenComparing(Cohort::age)
                    .thenComparing(Cohort::finding);

    @Override
    public int compareTo(Cohort other) {
        return ORDER.compare(this, other);
    }
}
