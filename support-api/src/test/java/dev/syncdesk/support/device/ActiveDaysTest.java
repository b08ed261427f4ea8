package dev.syncdesk.support.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days that a device was active on. */
final class ActiveDaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Test
    void a_day_is_counted_once_whenever_its_report_comes() {
        ActiveDays days = ActiveDays.NONE.with(DAY).with(DAY.minusDays(3)).with(DAY.plusDays(2));
        assertEquals(new ActiveDays(DAY, DAY.plusDays(2), 0b100101), days);
        assertTrue(days.has(DAY) && days.has(DAY.minusDays(3)) && days.has(DAY.plusDays(2)));
        assertFalse(days.has(DAY.minusDays(1)) || days.has(DAY.plusDays(1)));
        assertFalse(days.has(DAY.plusDays(3)));
        assertEquals(days, days.with(DAY));
    }

    @Test
    void a_device_is_new_for_a_week() {
        ActiveDays days = ActiveDays.NONE.with(DAY);
        assertFalse(ActiveDays.NONE.isSettledOn(DAY));
        assertFalse(days.isSettledOn(DAY) || days.isSettledOn(DAY.plusDays(6)));
        assertTrue(days.isSettledOn(DAY.plusDays(7)) && days.isSettledOn(DAY.plusDays(30)));
        assertFalse(days.isSettledOn(DAY.plusDays(71)), "it was silent for too long");
        ActiveDays both = days.with(DAY.plusDays(20));
        assertTrue(both.isSettledOn(DAY.plusDays(20)) && both.isSettledOn(DAY.plusDays(8)));
        assertFalse(both.isSettledOn(DAY.plusDays(3)));
    }

    @Test
    void what_is_too_long_ago_to_be_known_is_not_counted_again() {
        ActiveDays days = ActiveDays.NONE.with(DAY);
        assertFalse(days.has(DAY.minusDays(63)));
        assertTrue(days.has(DAY.minusDays(64)));
        assertEquals(days, days.with(DAY.minusDays(64)));
        assertEquals(new ActiveDays(DAY, DAY.plusDays(64), 1), days.with(DAY.plusDays(64)));
        assertEquals(new ActiveDays(DAY, DAY, 1L << 63 | 1), days.with(DAY.minusDays(63)));
        assertFalse(ActiveDays.NONE.has(DAY));
    }

    @Test
    void a_device_has_one_age_on_each_day_whatever_comes_late() {
        ActiveDays days = ActiveDays.NONE.with(DAY);
        assertEquals(DeviceAge.UNKNOWN, ActiveDays.NONE.ageOn(DAY));
        assertEquals(DeviceAge.UNDER_60_DAYS, days.ageOn(DAY.plusDays(59)));
        assertEquals(DeviceAge.UNDER_A_YEAR, days.ageOn(DAY.plusDays(60)));
        assertEquals(DeviceAge.UNDER_A_YEAR, days.ageOn(DAY.plusDays(364)));
        assertEquals(DeviceAge.A_YEAR_OR_MORE, days.ageOn(DAY.plusDays(365)));
        ActiveDays late = days.with(DAY.minusDays(30)).with(DAY.plusDays(400));
        assertEquals(DeviceAge.UNDER_60_DAYS, late.ageOn(DAY.minusDays(30)));
        assertEquals(DeviceAge.UNDER_60_DAYS, late.ageOn(DAY.plusDays(59)));
    }

    @Test
    void a_device_that_was_heard_before_first_days_were_kept_is_as_old_as_is_known() {
        LocalDate before = DAY.minusDays(200);
        assertEquals(
                new ActiveDays(before, DAY, 0b101), ActiveDays.stored(null, DAY, 0b101, before));
        assertEquals(
                new ActiveDays(DAY.minusDays(2), DAY, 0b101),
                ActiveDays.stored(null, DAY, 0b101, DAY));
        assertEquals(
                new ActiveDays(DAY.minusDays(63), DAY, 1L << 63),
                ActiveDays.stored(null, DAY, 1L << 63, DAY));
        assertEquals(ActiveDays.NONE, ActiveDays.stored(null, null, 0, before));
        assertEquals(new ActiveDays(DAY, DAY, 1), ActiveDays.stored(DAY, DAY, 1, before));
    }
}
