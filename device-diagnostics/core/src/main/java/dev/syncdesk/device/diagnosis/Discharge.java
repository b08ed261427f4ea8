package dev.syncdesk.device.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How fast a battery falls while it is not charged.
 *
 * @param percentPerHour over all stretches that were seen
 * @param margin the mean lies so far to either side, in percent an hour, in about 19 of 20 cases:
 *     twice its standard error, from how much the stretches differ, each weighed by its hours, and
 *     from the one percent to which a gauge reads
 * @param hours that were seen
 */
record Discharge(double percentPerHour, double margin, double hours) {

    private static final double ENOUGH_HOURS = 24;
    private static final double LEAST_HOURS = 3;
    private static final int LEAST_DROP_PERCENT = 4;

    /**
     * Of valid stretches, the newest first, as many as make a day and a drop that a gauge can tell.
     * Null where too little was seen: less than 3 hours, or less than 4 % in less than a day.
     */
    static @Nullable Discharge of(List<DischargeSession> newestFirst) {
        double hours = 0;
        int drop = 0;
        int used = 0;
        for (DischargeSession session : newestFirst) {
            if (hours >= ENOUGH_HOURS && drop >= LEAST_DROP_PERCENT) {
                break;
            }
            hours += session.hours();
            drop += session.dropPercent();
            used++;
        }
        boolean enough = drop >= LEAST_DROP_PERCENT || hours >= ENOUGH_HOURS;
        return hours < LEAST_HOURS || !enough
                ? null
                : new Discharge(drop / hours, margin(newestFirst, used, drop, hours), hours);
    }

    private static double margin(List<DischargeSession> all, int used, int drop, double hours) {
        double mean = drop / hours;
        double squares = 0;
        for (DischargeSession session : all.subList(0, used)) {
            double off = session.dropPercent() - mean * session.hours();
            squares += session.hours() == 0 ? 0 : off * off / session.hours();
        }
        double spread = used < 2 ? 0 : squares / (used - 1) / hours;
        double reading = 1 / (hours * hours);
        return 2 * Math.sqrt(spread + reading);
    }

    TimeToEmpty timeToEmpty(int percent) {
        return TimeToEmpty.of(percent, this);
    }
}
