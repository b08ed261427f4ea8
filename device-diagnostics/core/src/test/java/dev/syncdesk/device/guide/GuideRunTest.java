package dev.syncdesk.device.guide;

import static dev.syncdesk.device.guide.States.T0;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state of a waiting step by every event; the guide is the one of {@link GuideYamlTest}. */
class GuideRunTest {

    static final Instant T1 = T0.plus(Duration.ofMinutes(5));
    private static final Guide GUIDE =
            assertInstanceOf(
                            GuideReading.Valid.class,
                            GuideYaml.read("small.yaml", GuideYamlTest.GOOD))
                    .guide();
    private static final DeviceFacts LOW = States.at("18:59").battery(12).facts("battery-low");
    private static final DeviceFacts CHARGED = States.at("19:04").battery(24).facts("battery-low");
    private static final DeviceFacts CLEARED = States.at("19:04").battery(40).facts();
    private static final DeviceFacts CLEARED_UNSEEN = States.at("18:59").battery(12).facts();

    private static Transition started() {
        return GuideRun.of("r", GUIDE, 3, "AU2-1", "de", List.of("battery-low", "sync-late"))
                .apply(GUIDE, new RunEvent.Started(), LOW, T0);
    }

    private static GuideRun in(StepState state) {
        GuideRun run = started().run();
        return switch (state) {
            case QUEUED -> run;
            case SENT -> at(run, new RunEvent.Delivered("d-r-1"));
            case RECEIVED -> at(run, result("d-r-1", ResultState.RECEIVED, null));
            case SHOWN -> at(run, result("d-r-1", ResultState.SHOWN, null));
            case PASSED, MISSED, FAILED, WITHDRAWN ->
                    throw new IllegalArgumentException("a step that has ended does not wait");
        };
    }

    private static GuideRun at(GuideRun run, RunEvent event) {
        return run.apply(GUIDE, event, LOW, T0.plusSeconds(1)).run();
    }

    private static RunEvent result(String delivery, ResultState state, @Nullable String answer) {
        return new RunEvent.Result(delivery, state, answer, T0.plusSeconds(1));
    }

    /** The run in one line: its state, then each visit with its state and on whose word. */
    private static String line(GuideRun run) {
        return run.state().wire()
                + run.steps().stream().map(GuideRunTest::line).collect(Collectors.joining());
    }

    private static String line(StepRun step) {
        String by = step.passedBy() == null ? "" : " by " + step.passedBy().wire();
        String answer = step.answer() == null ? "" : " '" + step.answer() + "'";
        return ", " + step.step() + " " + step.state().wire() + by + answer;
    }

    private static RunEvent event(String name) {
        return switch (name) {
            case "started" -> new RunEvent.Started();
            case "delivered" -> new RunEvent.Delivered("d-r-1");
            case "received" -> result("d-r-1", ResultState.RECEIVED, null);
            case "shown" -> result("d-r-1", ResultState.SHOWN, null);
            case "tapped" -> result("d-r-1", ResultState.ANSWERED, "done");
            case "nonsense" -> result("d-r-1", ResultState.ANSWERED, "drop table");
            case "refused" -> result("d-r-1", ResultState.FAILED, null);
            case "foreign" -> result("d-other-1", ResultState.SHOWN, null);
            case "answered" -> new RunEvent.Answered("charge", "done");
            case "answered-other" -> new RunEvent.Answered("ask", "fine");
            case "staff" -> new RunEvent.StaffPassed("charge");
            case "deadline" -> new RunEvent.DeadlineReached();
            case "command" -> new RunEvent.CommandEnded("d-r-1", CommandState.DONE);
            case "stopped" -> new RunEvent.Stopped("Ann", "moved on");
            case "observed" -> new RunEvent.Observed();
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // event | from queued | from sent | from received | from shown
                "started | charge queued | charge sent | charge received | charge shown",
                "delivered | charge sent | charge sent | charge received | charge shown",
                "received | charge received | charge received | charge received | charge shown",
                "shown | charge shown | charge shown | charge shown | charge shown",
                "foreign | charge queued | charge sent | charge received | charge shown",
                "command | charge queued | charge sent | charge received | charge shown",
                "observed | charge queued | charge sent | charge received | charge shown",
                "answered-other | charge queued | charge sent | charge received | charge shown",
                "deadline | charge queued | charge sent | charge received | charge shown",
                "nonsense | charge shown | charge shown | charge shown | charge shown",
            })
    void what_does_not_end_a_step(
            String event, String queued, String sent, String received, String shown) {
        Map<StepState, String> table =
                Map.of(
                        StepState.QUEUED, queued,
                        StepState.SENT, sent,
                        StepState.RECEIVED, received,
                        StepState.SHOWN, shown);
        table.forEach(
                (from, expected) ->
                        assertEquals(
                                "running, " + expected,
                                line(in(from).apply(GUIDE, event(event), LOW, T1).run()),
                                event + " in " + from));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tapped | running, charge shown 'done'",
                "answered | running, charge shown 'done'",
                "staff | running, charge passed by staff, ask queued",
                "refused | escalated, charge failed",
                "stopped | stopped, charge withdrawn",
            })
    void what_does_the_same_to_a_step_in_every_state(String event, String expected) {
        for (StepState from :
                List.of(StepState.QUEUED, StepState.SENT, StepState.RECEIVED, StepState.SHOWN)) {
            GuideRun run = in(from).apply(GUIDE, event(event), LOW, T1).run();
            assertEquals(expected, line(run), event + " in " + from);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "started",
        "delivered",
        "received",
        "shown",
        "tapped",
        "refused",
        "observed",
        "answered",
        "staff",
        "deadline",
        "stopped"
    })
    void nothing_changes_a_run_that_has_ended(String event) {
        GuideRun ended = in(StepState.SHOWN).apply(GUIDE, event("stopped"), LOW, T1).run();
        Transition after = ended.apply(GUIDE, event(event), CLEARED, T1.plusSeconds(1));
        assertEquals(new Transition(ended, List.of()), after);
    }

    @ParameterizedTest
    @CsvSource({"received", "shown", "tapped", "delivered"})
    void a_repeat_changes_nothing_and_has_no_effects(String event) {
        GuideRun once = in(StepState.QUEUED).apply(GUIDE, event(event), LOW, T1).run();
        Transition twice = once.apply(GUIDE, event(event), LOW, T1.plusSeconds(30));
        assertEquals(new Transition(once, List.of()), twice);
    }

    @Test
    void the_first_step_is_sent_with_its_bound_for_never_being_shown() {
        Instant reach = T0.plus(Duration.ofHours(24));
        assertEquals(
                List.of(
                        new Effect.SendStep("d-r-1", "charge", 1, 2, reach),
                        new Effect.SetDeadline(reach)),
                started().effects());
        assertEquals(List.of("battery-low"), started().run().findings());
    }

    @Test
    void the_deadline_for_the_person_starts_when_the_step_was_shown() {
        RunEvent shown = result("d-r-1", ResultState.SHOWN, null);
        Transition after = started().run().apply(GUIDE, shown, LOW, T1);
        Instant deadline = T0.plusSeconds(1).plus(Duration.ofMinutes(30));
        assertEquals(List.of(new Effect.SetDeadline(deadline)), after.effects());
        assertEquals(T0.plusSeconds(1), after.run().steps().get(0).shownAt());
        assertEquals(deadline, after.run().steps().get(0).deadlineAt());
    }

    @Test
    void a_result_that_was_long_on_its_way_leaves_a_minute() {
        Instant late = T0.plus(Duration.ofHours(5));
        Transition after =
                started().run().apply(GUIDE, result("d-r-1", ResultState.SHOWN, null), LOW, late);
        assertEquals(List.of(new Effect.SetDeadline(late.plusSeconds(60))), after.effects());
    }

    @Test
    void a_deadline_that_comes_too_soon_is_set_again() {
        GuideRun shown = in(StepState.SHOWN);
        Transition after = shown.apply(GUIDE, new RunEvent.DeadlineReached(), LOW, T1);
        assertEquals(shown, after.run());
        assertEquals(
                List.of(new Effect.SetDeadline(T0.plusSeconds(1).plus(Duration.ofMinutes(30)))),
                after.effects());
    }

    @Test
    void a_missed_step_is_closed_and_its_branch_is_taken() {
        Instant late = T0.plus(Duration.ofHours(1));
        Transition after =
                in(StepState.SHOWN).apply(GUIDE, new RunEvent.DeadlineReached(), LOW, late);
        assertEquals("escalated, charge missed", line(after.run()));
        assertEquals("Support", after.run().group());
        assertEquals(
                List.of(
                        new Effect.CloseStep(
                                "d-r-1", StepState.MISSED, null, "Wir versuchen es anders"),
                        new Effect.ClearDeadline(),
                        new Effect.Finished(RunState.ESCALATED, "help", "Nothing helped.")),
                after.effects());
    }

    @Test
    void telemetry_passes_a_step_in_any_state_and_says_with_what() {
        for (StepState from :
                List.of(StepState.QUEUED, StepState.SENT, StepState.RECEIVED, StepState.SHOWN)) {
            Transition after = in(from).apply(GUIDE, new RunEvent.Observed(), CHARGED, T1);
            assertEquals("running, charge passed by telemetry, ask queued", line(after.run()));
            assertEquals(
                    "battery 24 % at 2026-11-21T19:04:00Z", after.run().steps().get(0).evidence());
            assertEquals(
                    List.of(
                            new Effect.CloseStep(
                                    "d-r-1",
                                    StepState.PASSED,
                                    PassedBy.TELEMETRY,
                                    "Das hat geklappt"),
                            new Effect.SendStep("d-r-2", "ask", 2, 2, T1.plus(Duration.ofDays(3))),
                            new Effect.SetDeadline(T1.plus(Duration.ofDays(3)))),
                    after.effects());
        }
    }

    @Test
    void a_tap_is_kept_as_a_tap_and_telemetry_passes_the_step_later() {
        GuideRun tapped = in(StepState.SHOWN).apply(GUIDE, event("tapped"), LOW, T1).run();
        GuideRun passed = tapped.apply(GUIDE, new RunEvent.Observed(), CHARGED, T1).run();
        assertEquals("running, charge passed by telemetry 'done', ask queued", line(passed));
    }

    @Test
    void findings_that_clear_solve_the_run_and_the_step_that_brought_it_has_passed() {
        Transition after = in(StepState.SHOWN).apply(GUIDE, new RunEvent.Observed(), CLEARED, T1);
        assertEquals("solved, charge passed by telemetry", line(after.run()));
        assertEquals(
                new Effect.Finished(
                        RunState.SOLVED,
                        "solved",
                        "battery 40 % at 2026-11-21T19:04:00Z\n"
                                + "finding battery-low cleared at 2026-11-21T19:05:00Z"),
                after.effects().get(2));
    }

    @Test
    void findings_that_clear_without_the_step_withdraw_it() {
        Transition after =
                in(StepState.SHOWN).apply(GUIDE, new RunEvent.Observed(), CLEARED_UNSEEN, T1);
        assertEquals("solved, charge withdrawn", line(after.run()));
        assertEquals(
                new Effect.CloseStep("d-r-1", StepState.WITHDRAWN, null, "Nicht mehr nötig"),
                after.effects().get(0));
    }

    @Test
    void a_step_whose_condition_holds_already_is_never_sent() {
        Transition after =
                GuideRun.of("r", GUIDE, 3, "AU2-1", "en", List.of("battery-low"))
                        .apply(GUIDE, new RunEvent.Started(), CHARGED, T1);
        assertEquals("running, charge passed by telemetry, ask queued", line(after.run()));
        assertInstanceOf(Effect.SendStep.class, after.effects().get(0));
        assertEquals(2, after.effects().size());
    }

    @Test
    void a_run_for_no_open_finding_walks_its_guide_and_is_not_solved_by_absence() {
        GuideRun run =
                GuideRun.of("r", GUIDE, 3, "AU2-1", "en", List.of("sync-late"))
                        .apply(GUIDE, new RunEvent.Started(), LOW, T0)
                        .run();
        assertEquals(
                "running, charge queued",
                line(run.apply(GUIDE, new RunEvent.Observed(), CLEARED_UNSEEN, T1).run()));
    }

    @Test
    void an_answer_to_an_ask_goes_where_it_says() {
        GuideRun asking =
                in(StepState.SHOWN).apply(GUIDE, new RunEvent.Observed(), CHARGED, T1).run();
        GuideRun fine = asking.apply(GUIDE, event("answered-other"), CHARGED, T1).run();
        assertEquals("solved, charge passed by telemetry, ask passed by answer 'fine'", line(fine));
        GuideRun old = asking.apply(GUIDE, event("shown"), CHARGED, T1).run();
        assertEquals(asking, old);
    }

    @Test
    void a_run_is_bounded_by_visits() {
        Transition after = in(StepState.SHOWN).apply(GUIDE, new RunEvent.Observed(), CHARGED, T1);
        while (after.run().state() == RunState.RUNNING) {
            RunEvent again = new RunEvent.Answered("ask", "again");
            after = after.run().apply(GUIDE, again, CHARGED, T1);
        }
        assertEquals(RunState.ESCALATED, after.run().state());
        assertEquals(GuideRun.MAX_VISITS, after.run().steps().size());
        assertEquals("more than 100 steps", after.run().reason());
    }

    @Test
    void a_run_is_bounded_by_age() {
        GuideRun shown = in(StepState.SHOWN);
        Instant end = T0.plus(GuideRun.MAX_AGE);
        GuideRun expired = shown.apply(GUIDE, new RunEvent.DeadlineReached(), LOW, end).run();
        assertEquals("expired, charge missed", line(expired));
    }

    @Test
    void every_delivery_of_a_run_is_its_own() {
        GuideRun run = in(StepState.SHOWN).apply(GUIDE, new RunEvent.Observed(), CHARGED, T1).run();
        assertTrue(run.steps().stream().map(StepRun::delivery).distinct().count() == 2);
    }
}
