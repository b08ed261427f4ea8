package dev.syncdesk.support.rate;

import java.time.LocalDate;

/**
 * What was counted on one day of one cohort.
 *
 * @param firmware empty where it is not known
 * @param phone such as {@code android 15}; empty where it is not known
 * @param age band of the time for which the devices are heard, such as {@code under-60-days}; empty
 *     where it was not counted
 * @param finding empty for the active devices themselves
 * @param count active devices, or devices whose finding opened for the first time on that firmware;
 *     new devices are none of them
 */
public record DayRate(
        LocalDate day,
        String model,
        String firmware,
        String phone,
        String age,
        String finding,
        long count) {

    public boolean isExposure() {
        return finding.equals(Cohort.ACTIVE);
    }
}
