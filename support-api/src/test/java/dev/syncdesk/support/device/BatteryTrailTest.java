package dev.syncdesk.support.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatteryTrailTest {

    private static final Instant START = Instant.parse("2026-11-21T00:00:00Z");

    @Test
    void the_slope_is_that_of_the_present_discharge() {
        assertEquals(-3.0, trail(20, 100, 97, 94).percentPerHour());
    }

    @Test
    void a_gauge_that_wavers_is_not_charged() {
        assertEquals(-2.0, trail(50, 51, 48, 44).percentPerHour());
    }

    @Test
    void one_point_has_no_slope() {
        assertNull(trail(50).percentPerHour());
        assertNull(trail().percentPerHour());
    }

    @Test
    void what_is_on_its_charger_has_no_slope() {
        BatteryTrail trail = new BatteryTrail(List.of(new BatteryTrail.Point(START, 50, true)));
        assertNull(trail.percentPerHour());
    }

    private static BatteryTrail trail(int... percents) {
        List<BatteryTrail.Point> points = new ArrayList<>();
        for (int percent : percents) {
            Instant at = START.plus(Duration.ofHours(points.size()));
            points.add(new BatteryTrail.Point(at, percent, false));
        }
        return new BatteryTrail(points);
    }
}
