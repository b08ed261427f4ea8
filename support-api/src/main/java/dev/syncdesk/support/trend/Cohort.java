package dev.syncdesk.support.trend;

import dev.syncdesk.support.trend.FleetHistory.Group;

/**
 * Devices of one model that somebody wants to hold against others.
 *
 * @param firmware empty for all
 * @param phone empty for all
 */
public record Cohort(String firmware, String phone) {

    boolean has(Group group) {
        return (firmware.isEmpty() || group.firmware().equals(firmware))
                && (phone.isEmpty() || group.phone().equals(phone));
    }
}
