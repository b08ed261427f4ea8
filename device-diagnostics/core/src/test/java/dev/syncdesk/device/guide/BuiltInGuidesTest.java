package dev.syncdesk.device.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.diagnosis.Rule;
import dev.syncdesk.device.diagnosis.RuleBook;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInGuidesTest {

    static List<Guide> guides() {
        return BuiltInGuides.all();
    }

    @Test
    void there_are_twenty_and_more_in_three_languages() {
        assertTrue(BuiltInGuides.all().size() >= 20);
        for (Guide guide : BuiltInGuides.all()) {
            assertEquals(List.of("en", "de", "es"), guide.languages(), guide.code());
        }
    }

    @Test
    void together_they_treat_every_finding_and_no_other() {
        Set<String> treated = new TreeSet<>();
        BuiltInGuides.all().forEach(guide -> treated.addAll(guide.treats()));
        Set<String> findings = new TreeSet<>();
        RuleBook.standard().rules().forEach(rule -> findings.add(rule.code()));
        assertEquals(findings, treated);
    }

    @Test
    void a_tracker_with_any_finding_has_a_guide() {
        for (Rule rule : RuleBook.standard().rules()) {
            assertTrue(
                    BuiltInGuides.byTreats(rule.code()).stream()
                            .anyMatch(guide -> guide.isFor("tracker")),
                    rule.code());
        }
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
    void every_step_can_be_read_in_each_language(Guide guide) {
        for (String step : guide.steps().keySet()) {
            String english = guide.text(step, "en").title();
            String german = guide.text(step, "de-AT").title();
            String spanish = guide.text(step, "es-MX").title();
            assertTrue(!english.isEmpty() && !german.isEmpty(), guide.code() + " " + step);
            assertTrue(!spanish.isEmpty(), guide.code() + " " + step);
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
