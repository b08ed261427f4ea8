package dev.syncdesk.support.device;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a device has been heard, in bands: many faults come early or late in a device's life,
 * and who updates first is seldom of the same age as who updates last.
 */
public enum DeviceAge {
    /** Never heard, or counted before ages were kept. */
    UNKNOWN("", 0),
    UNDER_60_DAYS("under-60-days", 60),
    UNDER_A_YEAR("under-a-year", 365),
    A_YEAR_OR_MORE("a-year-or-more", Long.MAX_VALUE);

    private final String wire;
    private final long untilDays;

    DeviceAge(String wire, long untilDays) {
        this.wire = wire;
        this.untilDays = untilDays;
    }

    /** By which the rates name it; empty where it is not known. */
    public String wire() {
        return wire;
    }

    /** The names of those that are known, the youngest first. */
    public static List<String> known() {
        return Arrays.stream(values()).filter(age -> age != UNKNOWN).map(DeviceAge::wire).toList();
    }

    /**
     * @param first the day on which the device was heard first; null where it never was
     * @param day a day before the first is the first's
     */
    static DeviceAge on(@Nullable LocalDate first, LocalDate day) {
        if (first == null) {
            return UNKNOWN;
        }
        long days = ChronoUnit.DAYS.between(first, day);
        return days < UNDER_60_DAYS.untilDays
                ? UNDER_60_DAYS
                : days < UNDER_A_YEAR.untilDays ? UNDER_A_YEAR : A_YEAR_OR_MORE;
    }
}
