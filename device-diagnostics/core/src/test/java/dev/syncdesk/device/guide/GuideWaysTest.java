package dev.syncdesk.device.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class GuideWaysTest {

    private static final String YAML =
            """
            start: ask   # first
            steps:
              ask:
                kind: ask
                guard: {if: {signal: battery.percent, atLeast: 5}, otherwise: end}
                answers:
                  yes-it-does: {label: {en: Yes}, next: wait}
                within: 4h
                missed: end
              wait:
                kind: watch
                next: end
                within: 10m
                missed: end
              end:
                kind: solve
            """;

    @Test
    void every_way_and_every_time_has_its_place() {
        GuideWays ways = GuideWays.of(YAML);
        assertEquals(List.of("ask", "wait", "end"), ways.codes());
        assertEquals(
                List.of("start", "ask", "wait", "end"),
                ways.steps().stream().map(GuideWays.StepChoices::code).toList());
        assertEquals(
                List.of(
                        new GuideWays.Choice("steps/ask/missed", "missed", "end", true),
                        new GuideWays.Choice(
                                "steps/ask/answers/yes-it-does/next", "yes-it-does", "wait", true),
                        new GuideWays.Choice("steps/ask/guard/otherwise", "otherwise", "end", true),
                        new GuideWays.Choice("steps/ask/within", "within", "4h", false)),
                ways.steps().get(1).choices());
        assertEquals(List.of(), ways.steps().get(3).choices());
    }

    @Test
    void a_way_is_led_elsewhere_and_nothing_else_changes() {
        assertEquals(
                YAML.replace("start: ask  ", "start: wait  "),
                GuideTextEdit.choose(YAML, "start", "wait"));
        assertEquals(
                YAML.replace("next: wait}", "next: end}"),
                GuideTextEdit.choose(YAML, "steps/ask/answers/yes-it-does/next", "end"));
        assertEquals(
                YAML.replace("within: 10m", "within: 2h"),
                GuideTextEdit.choose(YAML, "steps/wait/within", "2h"));
    }

    @Test
    void what_is_no_choice_is_not_written() {
        assertNull(GuideTextEdit.choose(YAML, "steps/ask/next", "end"));
        assertNull(GuideTextEdit.choose(YAML, "steps/ask/guard", "end"));
        assertNull(GuideTextEdit.choose(YAML, "start", "a: b"));
        assertEquals(List.of(), GuideWays.of(": :").steps());
    }
}
