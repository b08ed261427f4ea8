package dev.syncdesk.device.diagnosis;

import org.jspecify.annotations.Nullable;

/**
 * When a battery will be empty if it goes on as it did.
 *
 * @param soonestHours from now
 * @param latestHours null where it may hold for as long as one cares to say
 */
record TimeToEmpty(double soonestHours, @Nullable Double latestHours) {

    private static final double HOURS_PER_DAY = 24;
    private static final double LONGEST_HOURS = 100 * HOURS_PER_DAY;

    static TimeToEmpty of(int percent, Discharge discharge) {
        double fastest = discharge.percentPerHour() + discharge.margin();
        double slowest = discharge.percentPerHour() - discharge.margin();
        double latest = slowest <= 0 ? Double.MAX_VALUE : percent / slowest;
        return new TimeToEmpty(percent / fastest, latest > LONGEST_HOURS ? null : latest);
    }

    /** {@code empty in 5 to 9 h}, {@code empty in 2 to 3 days}, {@code empty in 4 h or later}. */
    String text() {
        boolean inDays = soonestHours >= 2 * HOURS_PER_DAY;
        String unit = inDays ? "days" : "h";
        double divisor = inDays ? HOURS_PER_DAY : 1;
        long soonest = (long) Math.floor(soonestHours / divisor);
        if (latestHours == null) {
            return "empty in " + soonest + " " + unit + " or later";
        }
        long latest = (long) Math.ceil(latestHours / divisor);
        return "empty in " + soonest + " to " + latest + " " + unit;
    }
}
