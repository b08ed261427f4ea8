package dev.syncdesk.companion.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.syncdesk.companion.device.BatteryReports;
import dev.syncdesk.companion.screen.StepCard.End;
import dev.syncdesk.companion.step.KeptStep;
import dev.syncdesk.companion.step.StepMessages;
import dev.syncdesk.companion.step.Steps;
import dev.syncdesk.device.guide.Signal;
import dev.syncdesk.device.mqtt.StepClosed;
import dev.syncdesk.device.mqtt.StepMessage;
import dev.syncdesk.device.mqtt.StepResult;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.Source;
import dev.syncdesk.device.report.Via;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class StepCardTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final URI SERVER = URI.create("https://desk.example.org/");

    @TempDir Path folder;

    private Steps steps(StepMessage message) {
        Steps steps = new Steps(folder);
        steps.received("AU2-1", message, NOW);
        return steps;
    }

    private static StepCard card(Steps steps, DeviceState state, Instant now) {
        KeptStep step = Objects.requireNonNull(steps.of("d-1"));
        return StepCard.of(step, SERVER, state, now);
    }

    private static StepCard card(@Nullable String picture, @Nullable String opens) {
        KeptStep step = received(StepMessages.charge("d-1", picture, opens));
        return StepCard.of(step, SERVER, DeviceState.UNKNOWN, NOW);
    }

    private static KeptStep received(StepMessage message) {
        return new KeptStep("AU2-1", message, NOW, StepResult.State.RECEIVED, null, null);
    }

    private static DeviceState battery(int percent) {
        return DeviceState.UNKNOWN.merge(
                BatteryReports.of(percent, NOW), new Source("r-1", Via.COMPANION, NOW));
    }

    @Test
    void a_step_says_what_to_do_with_its_place_and_its_buttons() {
        StepCard card = card(steps(StepMessages.charge()), DeviceState.UNKNOWN, NOW);

        assertEquals("Charge your tracker", card.title());
        assertEquals(2, card.number());
        assertEquals(5, card.of());
        assertEquals(2, card.buttons().size());
        assertEquals(SystemPage.BLUETOOTH, card.opens());
        assertNull(card.end());
    }

    @Test
    void the_watched_value_moves_toward_its_goal() {
        Steps steps = steps(StepMessages.charge());

        assertEquals(
                new WatchedValue(Signal.BATTERY_PERCENT, "12 %", "20 %", 60),
                card(steps, battery(12), NOW).watch());
        assertEquals(
                new WatchedValue(Signal.BATTERY_PERCENT, "24 %", "20 %", 100),
                card(steps, battery(24), NOW).watch());
        assertEquals(
                new WatchedValue(Signal.BATTERY_PERCENT, null, "20 %", null),
                card(steps, DeviceState.UNKNOWN, NOW).watch());
    }

    @Test
    void an_answer_takes_the_buttons_off_and_stays_to_be_read() {
        Steps steps = steps(StepMessages.charge());
        steps.answered("d-1", "done", NOW);

        StepCard card = card(steps, DeviceState.UNKNOWN, NOW);

        assertEquals(List.of(), card.buttons());
        assertEquals("It is charging", card.pressed());
    }

    @Test
    void telemetry_proves_and_a_word_does_not() {
        Steps steps = steps(StepMessages.charge());
        steps.closed(
                new StepClosed("d-1", StepClosed.State.PASSED, "telemetry", "Charged to 24 %"));

        assertEquals(
                new End(End.Kind.PASSED, true, "Charged to 24 %"),
                card(steps, DeviceState.UNKNOWN, NOW).end());
    }

    @Test
    void an_expired_step_has_ended() {
        Steps steps = steps(StepMessages.charge());

        StepCard card = card(steps, DeviceState.UNKNOWN, StepMessages.EXPIRES_AT);

        assertEquals(new End(End.Kind.EXPIRED, false, null), card.end());
        assertEquals(List.of(), card.buttons());
    }

    @Test
    void only_the_desks_own_pictures_are_fetched() {
        assertEquals(
                URI.create("https://desk.example.org/pictures/p-1"),
                card("/pictures/p-1", null).picture());
        assertNull(card("https://evil.example.org/p-1", null).picture());
        assertNull(card("//evil.example.org/p-1", null).picture());
        assertNull(card("file:///etc/hosts", null).picture());
        assertNull(card("not a picture", null).picture());
    }

    @Test
    void a_hint_that_is_not_known_opens_nothing() {
        assertEquals(SystemPage.NONE, card(null, "teleporter").opens());
        assertEquals(SystemPage.NONE, card(null, null).opens());
        assertEquals(SystemPage.APP_BATTERY, card(null, "app-battery-settings").opens());
    }
}
