package dev.syncdesk.companion.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.mqtt.StepClosed;
import dev.syncdesk.device.mqtt.StepMessage;
import dev.syncdesk.device.mqtt.StepResult;
import dev.syncdesk.device.mqtt.StepResult.State;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class StepsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final StepClosed PASSED =
            new StepClosed("d-1", StepClosed.State.PASSED, "telemetry", "Charged to 24 %");

    @TempDir Path folder;

    private Steps steps() {
        return new Steps(folder);
    }

    private static StepResult result(State state) {
        return new StepResult("d-1", NOW, state, state == State.ANSWERED ? "done" : null);
    }

    @Test
    void a_step_is_received_shown_and_answered_once_each() {
        Steps steps = steps();

        assertEquals(result(State.RECEIVED), steps.received("AU2-1", StepMessages.charge(), NOW));
        assertEquals(result(State.SHOWN), steps.shown("d-1", NOW));
        assertNull(steps.shown("d-1", NOW));
        assertEquals(result(State.ANSWERED), steps.answered("d-1", "done", NOW));
        assertNull(steps.answered("d-1", "done", NOW));
        assertNull(steps.answered("d-1", "no-charger", NOW));
    }

    @Test
    void a_step_that_comes_again_is_the_same_and_says_how_far_it_is() {
        Steps steps = steps();
        steps.received("AU2-1", StepMessages.charge(), NOW);
        steps.shown("d-1", NOW);
        steps.answered("d-1", "done", NOW);

        assertEquals(result(State.ANSWERED), steps.received("AU2-1", StepMessages.charge(), NOW));
        assertEquals("done", Objects.requireNonNull(steps.of("d-1")).answer());
    }

    @Test
    void a_step_survives_the_end_of_the_process() {
        Steps before = steps();
        before.received("AU2-1", StepMessages.charge(), NOW);
        before.shown("d-1", NOW);
        KeptStep known = before.of("d-1");

        Steps after = steps();

        assertEquals(known, after.of("d-1"));
        assertEquals(known, after.open(NOW));
        assertNull(after.shown("d-1", NOW));
    }

    @Test
    void a_closed_step_is_done_with_and_keeps_the_desks_words() {
        Steps steps = steps();
        steps.received("AU2-1", StepMessages.charge(), NOW);

        assertTrue(steps.closed(PASSED));
        assertFalse(steps.closed(PASSED));
        assertNull(steps.open(NOW));
        assertNull(steps.answered("d-1", "done", NOW));
        assertEquals(PASSED, Objects.requireNonNull(steps().of("d-1")).closed());
    }

    @Test
    void a_foreign_end_or_button_changes_nothing() {
        Steps steps = steps();
        steps.received("AU2-1", StepMessages.charge(), NOW);

        assertFalse(steps.closed(new StepClosed("d-9", StepClosed.State.PASSED, null, null)));
        assertNull(steps.answered("d-1", "not-a-button", NOW));
        assertNull(steps.shown("d-9", NOW));
    }

    @Test
    void an_expired_step_is_not_open() {
        Steps steps = steps();
        steps.received("AU2-1", StepMessages.charge(), NOW);
        Instant later = StepMessages.EXPIRES_AT;

        assertNull(steps.open(later));
        assertNull(steps.answered("d-1", "done", later));
    }

    @Test
    void the_oldest_gives_way_beyond_the_bound() {
        Steps steps = steps();
        for (int i = 0; i <= Steps.MOST; i++) {
            steps.received("AU2-1", StepMessages.withDelivery("d-" + i), NOW);
        }

        assertNull(steps.of("d-0"));
        KeptStep newest = Objects.requireNonNull(steps().open(NOW));
        assertEquals("d-" + Steps.MOST, newest.delivery());
    }

    @Test
    void a_torn_file_costs_the_steps_and_not_the_app() throws Exception {
        steps().received("AU2-1", StepMessages.charge(), NOW);
        byte[] torn = "{\"steps\":[{\"serial\":".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("steps"), torn);

        StepMessage again = StepMessages.charge();

        assertEquals(result(State.RECEIVED), steps().received("AU2-1", again, NOW));
    }
}
