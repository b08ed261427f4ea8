package dev.syncdesk.device.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInGuidesTest {

    static List<Guide> guides() {
        return BuiltInGuides.all();
    }

    @Test
    void there_are_eight_in_english_and_german() {
        assertEquals(8, BuiltInGuides.all().size());
        for (Guide guide : BuiltInGuides.all()) {
            assertEquals(List.of("en", "de"), guide.languages());
        }
    }

    @Test
    void together_they_treat_every_finding() {
        Set<String> treated =
                BuiltInGuides.all().stream()
                        .flatMap(guide -> guide.treats().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(
                        Set.of(
                                "background-restricted",
                                "battery-draining",
                                "battery-implausible",
                                "battery-low",
                                "clock-drift",
                                "firmware-behind",
                                "firmware-known-bad",
                                "phone-bluetooth-off",
                                "sync-failing",
                                "sync-late")),
                treated);
    }

    @Test
    void the_first_for_a_low_battery_begins_with_a_step_that_telemetry_alone_can_pass() {
        Guide first = BuiltInGuides.byTreats("battery-low").get(0);
        Step.Watch charge = assertInstanceOf(Step.Watch.class, first.step(first.start()));
        assertEquals("charge-and-sync", first.code());
        assertEquals(new Condition.AtLeast(Signal.BATTERY_PERCENT, 20), charge.until());
    }

    @Test
    void a_guide_for_scales_is_not_for_trackers() {
        Guide scales = guide("scale-not-found");
        assertTrue(scales.isFor("scale"));
        assertEquals(false, scales.isFor("tracker"));
        assertEquals(false, scales.isFor(null));
        assertTrue(guide("charge-and-sync").isFor("tracker"));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void every_step_can_be_read_in_both_languages(Guide guide) {
        for (String step : guide.steps().keySet()) {
            String english = guide.text(step, "en").title();
            String german = guide.text(step, "de-AT").title();
            assertTrue(!english.isEmpty() && !german.isEmpty(), guide.code() + " " + step);
            assertEquals(english, guide.text(step, "fr").title());
        }
    }

    static Guide guide(String code) {
        return BuiltInGuides.all().stream()
                .filter(guide -> guide.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
