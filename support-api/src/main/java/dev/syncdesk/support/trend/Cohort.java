package dev.syncdesk.support.trend;

import dev.syncdesk.support.device.DeviceAge;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.trend.FleetHistory.Group;
import org.jspecify.annotations.Nullable;

/**
 * Devices of one model that somebody wants to hold against others.
 *
 * @param firmware empty for all
 * @param phone empty for all
 * @param age band of the time for which they are heard; empty for all
 */
public record Cohort(String firmware, String phone, String age) {

    /**
     * Reads the name of a band from a request; empty for all.
     *
     * @throws Refusal.Invalid if there is none of that name
     */
    public static String age(String field, @Nullable String asked) {
        String age = asked == null ? "" : asked.strip();
        if (!age.isEmpty() && !DeviceAge.known().contains(age)) {
            throw new Refusal.Invalid(
                    field, "is not one of " + String.join(", ", DeviceAge.known()));
        }
        return age;
    }

    boolean has(Group group) {
        return (firmware.isEmpty() || group.firmware().equals(firmware))
                && (phone.isEmpty() || group.phone().equals(phone))
                && (age.isEmpty() || group.age().equals(age));
    }
}
