package dev.syncdesk.device.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A guide that is a step of another. */
class SubGuideTest {

    private static final String OUTER =
            """
            guide: outer
            languages: [en]
            treats: [battery-low]
            title: {en: Outer}
            summary: {en: Outer}
            start: load
            steps:
              load:
                kind: guide
                guide: charge-and-sync
                solved: sure
              sure:
                kind: ask
                title: {en: Sure}
                text: {en: Sure}
                answers:
                  fine: {label: {en: Fine}, next: solved}
                within: 1d
                missed: solved
              solved:
                kind: solve
                text: {en: Good}
            """;

    private static final SubGuides SHELF =
            code ->
                    BuiltInGuides.all().stream()
                            .filter(guide -> guide.code().equals(code))
                            .findFirst()
                            .orElse(null);

    private static Guide outer() {
        return assertInstanceOf(
                        GuideReading.Valid.class, GuideYaml.read("outer.yaml", OUTER, SHELF))
                .guide();
    }

    @Test
    void its_steps_stand_in_the_place_of_the_step() {
        Guide guide = outer();
        assertEquals("load", guide.start());
        assertTrue(guide.steps().containsKey("load--sync"), guide.steps().keySet().toString());
        Step.Watch first = assertInstanceOf(Step.Watch.class, guide.step("load"));
        assertEquals("load--sync", first.next());
        Step.Watch last = assertInstanceOf(Step.Watch.class, guide.step("load--fill-up"));
        assertEquals("sure", last.next());
        assertInstanceOf(Step.Escalate.class, guide.step("load--no-charger"));
    }

    @Test
    void where_it_would_escalate_the_other_can_go_on() {
        String caught =
                OUTER.replace("    solved: sure\n", "    solved: sure\n    escalated: sure\n");
        GuideReading reading = GuideYaml.read("outer.yaml", caught, SHELF);
        Guide guide = assertInstanceOf(GuideReading.Valid.class, reading).guide();
        assertEquals(
                Set.of(),
                guide.steps().values().stream()
                        .filter(Step.Escalate.class::isInstance)
                        .collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void one_that_is_not_published_is_a_problem_with_its_line() {
        GuideReading reading = GuideYaml.read("outer.yaml", OUTER, SubGuides.NONE);
        List<GuideProblem> problems =
                assertInstanceOf(GuideReading.Invalid.class, reading).problems();
        assertEquals(
                "outer.yaml:10: load: there is no published guide charge-and-sync",
                problems.get(0).toString());
    }

    @Test
    void a_step_that_needs_a_charged_device_must_be_guarded_by_its_floor() {
        String floored = GuideYamlTest.GOOD.replace("kind: ask", "kind: ask\n    needsCharge: 30");
        GuideReading reading = GuideYaml.read("small.yaml", floored);
        assertTrue(
                assertInstanceOf(GuideReading.Invalid.class, reading)
                        .problems()
                        .toString()
                        .contains("battery.percent is at least 30"));
        String guarded =
                floored.replace(
                        "needsCharge: 30",
                        "needsCharge: 30\n    guard: {if: {signal: battery.percent, atLeast: 30},"
                                + " otherwise: help}");
        assertInstanceOf(GuideReading.Valid.class, GuideYaml.read("small.yaml", guarded));
    }
}
