package dev.syncdesk.device.guide;

import static dev.syncdesk.device.guide.States.T0;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The built-in guides, walked from start to end. */
class GuideWalkTest {

    /** A run on its way, and what it has done so far, one word each. */
    private static final class Walk {
        private final Guide guide;
        private final List<String> trail = new ArrayList<>();
        private DeviceFacts facts;
        private Instant now = T0;
        private GuideRun run;

        Walk(String guide, DeviceFacts facts, String... findings) {
            this.guide = BuiltInGuidesTest.guide(guide);
            this.facts = facts;
            this.run = GuideRun.of("r", this.guide, 1, "AU2-1", "en", List.of(findings));
            apply(new RunEvent.Started());
        }

        Walk after(int minutes) {
            now = now.plus(Duration.ofMinutes(minutes));
            return this;
        }

        Walk sees(DeviceFacts known) {
            facts = known;
            return apply(new RunEvent.Observed());
        }

        Walk says(String answer) {
            StepRun open = run.open();
            return apply(new RunEvent.Answered(open == null ? "" : open.step(), answer));
        }

        Walk command(CommandState state) {
            StepRun open = run.open();
            return apply(new RunEvent.CommandEnded(open == null ? "" : open.delivery(), state));
        }

        Walk waits() {
            StepRun open = run.open();
            now = open == null || open.deadlineAt() == null ? now : open.deadlineAt();
            return apply(new RunEvent.DeadlineReached());
        }

        Walk apply(RunEvent event) {
            Transition next = run.apply(guide, event, facts, now);
            run = next.run();
            next.effects().forEach(this::note);
            return this;
        }

        private void note(Effect effect) {
            switch (effect) {
                case Effect.SendStep e -> trail.add("send " + e.step());
                case Effect.CloseStep e -> trail.add(e.state().wire() + ": " + e.text());
                case Effect.SendCommand e -> trail.add("command " + e.command().wire());
                case Effect.Finished e -> trail.add(e.state().wire());
                case Effect.SetDeadline e -> {}
                case Effect.ClearDeadline e -> {}
            }
        }

        String trail() {
            return String.join(" / ", trail);
        }
    }

    @Test
    void charge_and_sync_proves_itself_to_the_end() {
        States low = States.at("18:59").battery(12);
        States charged = low.then("19:10").battery(24);
        States synced = charged.then("19:15").synced(Instant.parse("2026-11-21T19:14:00Z"));
        Walk walk =
                new Walk(
                                "charge-and-sync",
                                low.facts("battery-low", "sync-late"),
                                "battery-low",
                                "sync-late")
                        .says("done")
                        .after(10)
                        .sees(charged.facts("battery-low", "sync-late"))
                        .after(5)
                        .sees(synced.facts());
        assertEquals(
                "send charge / passed: Charged to 24 % / send sync"
                        + " / passed: Your device has synced / solved",
                walk.trail());
    }

    @Test
    void charge_and_sync_asks_again_and_then_hands_over() {
        Walk walk =
                new Walk(
                                "charge-and-sync",
                                States.at("18:59").battery(12).facts("battery-low"),
                                "battery-low")
                        .waits()
                        .waits();
        assertEquals(
                "send charge / missed: We will try another way / send charge-again"
                        + " / missed: We will try another way / escalated",
                walk.trail());
        assertEquals("Support", walk.run.group());
    }

    @Test
    void charge_and_sync_goes_to_a_person_where_there_is_no_charger() {
        Walk walk =
                new Walk(
                                "charge-and-sync",
                                States.at("18:59").battery(12).facts("battery-low"),
                                "battery-low")
                        .says("no-charger");
        assertEquals("send charge / withdrawn: No longer needed / escalated", walk.trail());
        assertEquals("The customer has no charger.", walk.run.reason());
    }

    @Test
    void no_update_is_offered_while_records_wait() {
        States ready = States.at("18:59").battery(80).firmware("4.9.135").pending(120);
        States saved = ready.then("19:30").pending(0);
        States updated = saved.then("20:00").firmware("4.10.0");
        Walk walk =
                new Walk("firmware-update", ready.facts("firmware-behind"), "firmware-behind")
                        .after(30)
                        .sees(saved.facts("firmware-behind"))
                        .after(30)
                        .sees(updated.facts());
        assertEquals(
                "send save / passed: All records are saved / send update"
                        + " / passed: Updated to 4.10.0 / solved",
                walk.trail());
    }

    @Test
    void an_update_is_not_offered_where_it_is_not_known_whether_records_wait() {
        Walk walk =
                new Walk(
                        "firmware-update",
                        States.at("18:59").battery(80).facts("firmware-behind"),
                        "firmware-behind");
        assertEquals("send save", walk.trail());
    }

    @Test
    void a_clock_is_set_by_command_where_the_relay_can() {
        States wrong = States.at("18:59").clock(4000);
        Walk walk =
                new Walk("set-clock", wrong.facts("clock-drift"), "clock-drift")
                        .command(CommandState.ACCEPTED)
                        .command(CommandState.DONE)
                        .after(1)
                        .sees(wrong.then("19:01").clock(1).facts());
        assertEquals("command set-time / command report-now / solved", walk.trail());
    }

    @Test
    void a_clock_is_set_by_a_sync_where_the_relay_cannot() {
        States wrong = States.at("18:59").clock(4000);
        Walk walk =
                new Walk("set-clock", wrong.facts("clock-drift"), "clock-drift")
                        .command(CommandState.UNSUPPORTED)
                        .waits()
                        .says("fails");
        assertEquals(
                "command set-time / send by-sync / missed: We will try another way"
                        + " / send phone-time / withdrawn: No longer needed / escalated",
                walk.trail());
    }

    @Test
    void bluetooth_that_is_on_already_is_not_asked_for() {
        States on = States.at("18:59").bluetooth(true);
        Walk walk =
                new Walk(
                        "phone-bluetooth-and-permissions",
                        on.facts("sync-failing"),
                        "sync-failing");
        assertEquals("send nearby", walk.trail());
        walk.says("not-there").says("done");
        assertEquals(
                "send nearby / passed: Thank you / send network / passed: Thank you / send sync",
                walk.trail());
    }
}
