package dev.syncdesk.device.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideYamlTest {

    /** Line numbers in the tests below count from the first line of this. */
    static final String GOOD =
            """
            guide: small
            languages: [en, de]
            treats: [battery-low]
            title: {en: Charge, de: Laden}
            summary: {en: We charge, de: Wir laden}
            start: charge
            steps:
              charge:
                kind: watch
                until: {signal: battery.percent, atLeast: 20}
                title: {en: Charge it, de: Laden Sie}
                text: {en: Use the charger, de: Am Kabel}
                picture: null
                answers:
                  done:
                    label: {en: Done, de: Fertig}
                within: 30m
                next: ask
                missed: help
              ask:
                kind: ask
                title: {en: "Good?", de: "Gut?"}
                text: {en: "Is it good?", de: "Ist es gut?"}
                answers:
                  fine:
                    label: {en: Fine, de: Ja}
                    next: solved
                  again:
                    label: {en: Again, de: Noch einmal}
                    next: charge
                within: 2h
                reach: 3d
                missed: help
              solved:
                kind: solve
                text: {en: Solved, de: Gelöst}
              help:
                kind: escalate
                group: Support
                reason: Nothing helped.
            """;

    private static String problems(String text) {
        return switch (GuideYaml.read("small.yaml", text)) {
            case GuideReading.Valid valid -> "";
            case GuideReading.Invalid invalid ->
                    invalid.problems().stream()
                            .map(GuideProblem::toString)
                            .collect(Collectors.joining("\n"));
        };
    }

    @Test
    void a_good_guide_is_read_whole() {
        Guide guide =
                assertInstanceOf(GuideReading.Valid.class, GuideYaml.read("small.yaml", GOOD))
                        .guide();
        Step.Watch charge = assertInstanceOf(Step.Watch.class, guide.step("charge"));
        Step.Ask ask = assertInstanceOf(Step.Ask.class, guide.step("ask"));
        assertEquals(
                List.of("charge", "ask", "solved", "help"), List.copyOf(guide.steps().keySet()));
        assertEquals(new Condition.AtLeast(Signal.BATTERY_PERCENT, 20), charge.until());
        assertEquals(
                new Waiting(Duration.ofMinutes(30), Duration.ofHours(24), "help"),
                charge.waiting());
        assertEquals(new Waiting(Duration.ofHours(2), Duration.ofDays(3), "help"), ask.waiting());
        assertEquals("charge", ask.answers().get(1).next());
        assertEquals(null, charge.screen().picture());
        assertEquals(
                new StepText(
                        "Laden Sie", "Am Kabel", List.of(new StepText.Choice("done", "Fertig"))),
                guide.text("charge", "de"));
        assertEquals(2, guide.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "next: ask | next: asc | small.yaml:18: charge: unknown step asc",
                "start: charge | start: load | small.yaml:6: guide: unknown step load",
                "next: charge | next: solved" + " | ",
                "next: ask | next: solved | small.yaml:20: ask: no step leads here",
                "de: Laden Sie | fr: Charger"
                        + " | small.yaml:11: charge: title has no translation to de;"
                        + "small.yaml:11: charge, title: unknown key fr",
                "battery.percent | battery.level"
                        + " | small.yaml:10: charge: unknown signal battery.level",
                "atLeast: 20 | atLeast: many"
                        + " | small.yaml:10: charge: atLeast is a number, not many",
                "atLeast: 20 | newerThan: step-start"
                        + " | small.yaml:10: charge: battery.percent needs one of atLeast, atMost,"
                        + " equals, changed;small.yaml:10: charge: unknown key newerThan",
                "within: 30m | withn: 30m | small.yaml:8: charge: within is missing;"
                        + "small.yaml:17: charge: unknown key withn",
                "within: 30m | within: soon"
                        + " | small.yaml:17: charge: within is a span such as 30m, 2h or 3d, not soon",
                "within: 30m | within: 15d"
                        + " | small.yaml:17: charge: within is 10s to 14d, not 15d",
                "within: 30m | within: [30m] | small.yaml:17: charge: within is one text",
                "kind: ask | kind: aks | small.yaml:21: ask: unknown kind of step aks",
                "kind: ask | kind: tell | small.yaml:20: ask: next is missing;"
                        + "small.yaml:24: ask: unknown key answers",
                "picture: null | destructive: true | small.yaml:8: charge: destroys unsynced data,"
                        + " so its guard must demand that sync.pendingRecords is at most 0",
                "picture: null | opens: factory-reset | small.yaml:8: charge: destroys unsynced"
                        + " data, so its guard must demand that sync.pendingRecords is at most 0",
                "languages: [en, de] | languages: en"
                        + " | small.yaml:2: guide: languages is a list of 1 to 20",
                "group: Support | team: Support | small.yaml:37: help: group is missing;"
                        + "small.yaml:39: help: unknown key team",
                "guide: small | guide: Small Guide | small.yaml:1: guide: guide is not a code of"
                        + " a-z, 0-9 and -: Small Guide",
                "kind: solve | kind: solves | small.yaml:35: solved: unknown kind of step solves",
            })
    void a_problem_is_named_by_file_and_line(String part, String wrong, String expected) {
        String text = GOOD.replaceFirst("\\Q" + part + "\\E", wrong);
        String wanted = expected == null ? "" : expected.replace(";", "\n");
        assertEquals(wanted, problems(text));
    }

    @Test
    void a_guard_that_excludes_unsynced_records_allows_a_destructive_step() {
        String guarded =
                """
                destructive: true
                    guard:
                      if: {signal: sync.pendingRecords, atMost: 0}
                      otherwise: ask
                """
                        .stripTrailing();
        assertEquals("", problems(GOOD.replace("picture: null", guarded)));
        assertEquals(
                "small.yaml:14: charge: destroys unsynced data, so its guard must demand that"
                        + " sync.pendingRecords is at most 0",
                problems(GOOD.replace("picture: null", guarded).replace("atMost: 0", "atMost: 5")));
    }

    @Test
    void a_loop_without_a_way_out_is_refused() {
        String loop =
                GOOD.replace("next: solved", "next: charge").replace("missed: help", "missed: ask");
        assertEquals(
                "small.yaml:8: charge, ask: from here no step leads to an end\n"
                        + "small.yaml:37: help: no step leads here",
                problems(loop));
    }

    @Test
    void a_command_must_be_one_of_the_protocol() {
        String command =
                """
                  solved:
                    kind: command
                    command: explode
                    within: 5m
                    done: help
                    failed: help
                    unsupported: help
                    missed: help
                """;
        String text =
                GOOD.replace(
                        GOOD.substring(GOOD.indexOf("  solved:"), GOOD.indexOf("  help:")),
                        command);
        assertEquals(
                "small.yaml:1: guide: no step solves\n"
                        + "small.yaml:36: solved: unknown command explode",
                problems(text));
    }

    @Test
    void no_answer_stands_under_a_not_and_every_answer_is_one_of_the_step() {
        String not =
                GOOD.replace("{signal: battery.percent, atLeast: 20}", "{not: {answered: done}}");
        assertEquals("small.yaml:10: charge: unknown answer done", problems(not));
        String other = GOOD.replace("{signal: battery.percent, atLeast: 20}", "{answered: maybe}");
        assertEquals("small.yaml:10: charge: unknown answer maybe", problems(other));
    }

    @Test
    void a_key_that_is_there_twice_is_refused() {
        assertEquals(
                "small.yaml:2: guide: guide is there twice",
                problems(GOOD.replace("languages:", "guide: small\nlanguages:")));
    }

    @Test
    void text_that_is_no_yaml_is_refused_with_its_line() {
        assertEquals("small.yaml:1: empty", problems(""));
        assertEquals(
                "small.yaml:1: guide: here belong keys with values",
                problems("a text").lines().findFirst().orElseThrow());
        assertTrue(
                problems("a: [1\nb: }").startsWith("small.yaml:2: not YAML: "),
                problems("a: [1\nb: }"));
        assertEquals(
                "small.yaml:2: a character that YAML does not allow", problems("a: 1\nb: \u0000"));
        assertEquals("small.yaml:2: aliases are not allowed", problems("a: &x [1]\nb: *x"));
        assertEquals("small.yaml:1: nested deeper than 24", problems("[".repeat(1000)));
        assertEquals("small.yaml:1: longer than 65536 characters", problems("#".repeat(65537)));
    }
}
