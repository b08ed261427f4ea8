package dev.syncdesk.device.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.device.report.BatteryStatus;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model lasts ten days: 0.42 % an hour is expected, 0.83 % an hour is twice that. */
class BatteryDrainingTest {

    @ParameterizedTest
    @CsvSource({
        // from, to, over, open, verdict
        "80, 71, PT10H, false, present",
        "80, 72, PT10H, false, absent",
        "80, 73, PT10H, true, present",
        "80, 74, PT10H, true, absent",
        "80, 76, PT3H, false, present",
        "80, 76, PT2H59M, false, not-known",
        "80, 77, PT3H, false, not-known",
        "80, 77, PT23H, true, not-known",
        "80, 80, PT24H, true, absent"
    })
    void the_slope_is_held_against_the_model(
            int from, int to, Duration over, boolean open, String verdict) {
        Digest digest =
                Digest.EMPTY
                        .with(Situations.battery(Situations.NOW.minus(over), from, null), "phone-1")
                        .with(Situations.battery(Situations.NOW, to, null), "phone-1");
        assertEquals(verdict, verdict(digest, Situations.TRACKER, Duration.ZERO, open));
    }

    @Test
    void without_a_model_or_a_fresh_value_nothing_is_known() {
        Digest digest = discharge(Digest.EMPTY, Situations.NOW.minus(Duration.ofHours(10)), 90, 50);
        assertEquals("not-known", verdict(digest, Situations.UNLISTED, Duration.ZERO, false));
        assertEquals("not-known", verdict(digest, Situations.TRACKER, Duration.ofDays(4), false));
        assertEquals("not-known", verdict(Digest.EMPTY, Situations.TRACKER, Duration.ZERO, true));
    }

    @Test
    void charging_ends_a_stretch_of_discharge_and_is_not_counted() {
        Instant start = Situations.NOW.minus(Duration.ofHours(20));
        Digest digest = discharge(Digest.EMPTY, start, 50, 40);
        Instant charged = start.plus(Duration.ofHours(11));
        digest = digest.with(Situations.battery(charged, 90, BatteryStatus.CHARGING), "phone-1");
        digest = discharge(digest, charged.plus(Duration.ofMinutes(1)), 95, 85);
        assertEquals(1.0, digest.dischargePercentPerHour());
    }

    @Test
    void a_rise_that_no_sample_explains_ends_the_stretch_as_well() {
        Instant start = Situations.NOW.minus(Duration.ofHours(30));
        Digest digest = discharge(Digest.EMPTY, start, 50, 40);
        digest = discharge(digest, start.plus(Duration.ofHours(15)), 90, 80);
        assertEquals(1.0, digest.dischargePercentPerHour());
    }

    private static Digest discharge(Digest digest, Instant start, int from, int to) {
        return digest.with(Situations.battery(start, from, BatteryStatus.DISCHARGING), "phone-1")
                .with(
                        Situations.battery(start.plus(Duration.ofHours(5)), (from + to) / 2, null),
                        "phone-1")
                .with(Situations.battery(start.plus(Duration.ofHours(10)), to, null), "phone-1");
    }

    private static String verdict(Digest digest, ModelFacts model, Duration ago, boolean open) {
        Situation situation =
                new Situation(
                        Situations.state(",'battery':{'percent':50}", ago),
                        digest,
                        model,
                        Situations.FLEET,
                        Situations.NOW);
        return Situations.verdict(new BatteryDraining(), situation, "device", open);
    }
}
