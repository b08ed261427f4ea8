package dev.syncdesk.support.device;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On which of the last {@value #SPAN} days a device was counted as active, so that it counts once a
 * day however late a report of that day comes; and since when it is heard at all.
 *
 * @param first the day of the report that was heard first; it stays, whatever comes late after it,
 *     so that a device has one age on each day
 * @param newest the last of the days; null where there was none
 * @param bits the lowest is the newest day, the next the day before
 */
public record ActiveDays(@Nullable LocalDate first, @Nullable LocalDate newest, long bits) {

    public static final ActiveDays NONE = new ActiveDays(null, null, 0);

    private static final int SPAN = Long.SIZE;
    private static final int SETTLED_AFTER = 7;

    /**
     * As they are stored.
     *
     * @param registered stands for the first day of a device that was heard before first days were
     *     kept, unless it is known to have been active sooner
     */
    static ActiveDays stored(
            @Nullable LocalDate first,
            @Nullable LocalDate newest,
            long bits,
            LocalDate registered) {
        if (first != null || newest == null) {
            return new ActiveDays(first, newest, bits);
        }
        LocalDate oldest = newest.minusDays(SPAN - 1 - Long.numberOfLeadingZeros(bits | 1));
        return new ActiveDays(oldest.isBefore(registered) ? oldest : registered, newest, bits);
    }

    /** True too where the day is so long ago that nobody can tell: it is not counted again. */
    public boolean has(LocalDate day) {
        if (newest == null) {
            return false;
        }
        long before = newest.toEpochDay() - day.toEpochDay();
        return before >= SPAN || (before >= 0 && (bits >>> before & 1) == 1);
    }

    /**
     * Whether the device has been known for a week by then: what a new one shows at first was there
     * before. One that was silent for longer than anybody can tell is new again.
     */
    public boolean isSettledOn(LocalDate day) {
        if (newest == null) {
            return false;
        }
        long before = newest.toEpochDay() - day.toEpochDay() + SETTLED_AFTER;
        return before <= 0 ? before > -SPAN : before < SPAN && bits >>> before != 0;
    }

    /** How long the device had been heard by then. */
    public DeviceAge ageOn(LocalDate day) {
        return DeviceAge.on(first, day);
    }

    public ActiveDays with(LocalDate day) {
        if (newest == null) {
            return new ActiveDays(first == null ? day : first, day, 1);
        }
        long before = newest.toEpochDay() - day.toEpochDay();
        if (before >= 0) {
            return before < SPAN ? new ActiveDays(first, newest, bits | 1L << before) : this;
        }
        return new ActiveDays(first, day, (-before < SPAN ? bits << -before : 0) | 1);
    }
}
