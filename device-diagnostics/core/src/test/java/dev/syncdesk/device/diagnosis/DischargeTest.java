package dev.syncdesk.device.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DischargeTest {

    private static DischargeSession session(double hours, int from, int to) {
        Instant start = Situations.NOW.minus(Duration.ofMinutes((long) (60 * hours)));
        return new DischargeSession(start, Situations.NOW, from, to);
    }

    private static Discharge discharge(DischargeSession... newestFirst) {
        Discharge discharge = Discharge.of(List.of(newestFirst));
        assertNotNull(discharge);
        return discharge;
    }

    @Test
    void a_stretch_that_falls_by_nothing_counts_and_one_that_rises_does_not() {
        assertTrue(session(10, 50, 50).isValid());
        assertTrue(session(10, 50, 49).isValid());
        assertEquals(false, session(10, 50, 51).isValid());
        assertEquals(0.5, discharge(session(10, 50, 50), session(10, 60, 50)).percentPerHour());
    }

    @Test
    void a_charge_inside_parts_two_stretches_and_what_was_charged_unseen_is_left_out() {
        Instant at = Situations.NOW;
        BatteryDigest digest =
                BatteryDigest.EMPTY
                        .with(new BatterySample(at, 60, false), false)
                        .with(new BatterySample(at.plusSeconds(36_000), 50, false), false)
                        .with(new BatterySample(at.plusSeconds(72_000), 45, false), true)
                        .with(new BatterySample(at.plusSeconds(108_000), 35, false), false);
        Discharge discharge = digest.discharge();
        assertNotNull(discharge);
        assertEquals(1, discharge.percentPerHour());
        assertEquals(20, discharge.hours());
    }

    @ParameterizedTest
    @CsvSource({"2.9, 80, 70, false", "3, 80, 76, true", "3, 80, 77, false", "24, 80, 80, true"})
    void too_little_says_nothing(double hours, int from, int to, boolean known) {
        assertEquals(known, Discharge.of(List.of(session(hours, from, to))) != null);
    }

    @Test
    void stretches_that_differ_widen_the_interval() {
        double alike = discharge(session(6, 60, 54), session(6, 66, 60)).margin();
        double unlike = discharge(session(6, 60, 58), session(6, 68, 58)).margin();
        assertEquals(2 / 12.0, alike, 1e-9);
        assertTrue(unlike > 3 * alike);
    }

    @Test
    void the_time_to_empty_has_both_its_ends() {
        TimeToEmpty left = discharge(session(10, 60, 50)).timeToEmpty(24);
        assertEquals(24 / 1.2, left.soonestHours(), 1e-9);
        assertEquals(24 / 0.8, Objects.requireNonNull(left.latestHours()), 1e-9);
        assertEquals("empty in 20 to 30 h", left.text());
        assertEquals("empty in 4 to 7 days", discharge(session(20, 60, 46)).timeToEmpty(90).text());
    }

    @Test
    void a_battery_that_does_not_fall_may_hold_for_ever() {
        TimeToEmpty left = discharge(session(24, 50, 50)).timeToEmpty(1);
        assertNull(left.latestHours());
        assertEquals("empty in 12 h or later", left.text());
    }

    @Test
    void a_cohort_needs_forty_devices() {
        double[] slopes = IntStream.rangeClosed(0, 40).mapToDouble(i -> i / 10.0).toArray();
        assertEquals(new DischargeCohort(41, 2.0, 3.8), DischargeCohort.of(slopes));
        assertNull(DischargeCohort.of(new double[DischargeCohort.LEAST_DEVICES - 1]));
    }
}
