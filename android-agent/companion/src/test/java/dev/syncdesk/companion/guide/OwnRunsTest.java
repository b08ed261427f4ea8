package dev.syncdesk.companion.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.companion.device.BatteryReports;
import dev.syncdesk.companion.device.OwnDevice;
import dev.syncdesk.companion.device.OwnDevices;
import dev.syncdesk.companion.step.KeptStep;
import dev.syncdesk.device.guide.GuideRun;
import dev.syncdesk.device.guide.PassedBy;
import dev.syncdesk.device.guide.RunState;
import dev.syncdesk.device.mqtt.StepMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class OwnRunsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    @TempDir Path folder;

    private OwnDevice device(int percent, Instant at) {
        OwnDevices devices = new OwnDevices(folder);
        devices.lookAfter(List.of("AU2-1"));
        return devices.change(
                "AU2-1", known -> known.with(BatteryReports.of(percent, at), "r-1", at));
    }

    private OwnRuns begun() {
        OwnRuns runs = new OwnRuns(folder);
        assertTrue(runs.begin(device(12, NOW), "battery-low", "de", NOW));
        return runs;
    }

    private static KeptStep open(OwnRuns runs) {
        return Objects.requireNonNull(runs.open());
    }

    @Test
    void a_built_in_guide_begins_in_the_persons_language() {
        StepMessage step = open(begun()).message();

        assertEquals("charge", step.step());
        assertEquals("Laden Sie Ihr Gerät", step.title());
        assertEquals(new StepMessage.Watch("battery.percent", 20L, null, null), step.watch());
        assertEquals(1, step.number());
    }

    @Test
    void telemetry_passes_a_step_as_at_the_desk() {
        OwnRuns runs = begun();
        Instant later = NOW.plus(Duration.ofMinutes(20));
        runs.observed(device(22, later), later);

        GuideRun run = Objects.requireNonNull(runs.run());
        assertEquals(PassedBy.TELEMETRY, run.steps().get(0).passedBy());
        assertEquals("sync", open(runs).message().step());
    }

    @Test
    void a_run_whose_finding_has_cleared_is_solved() {
        OwnRuns runs = begun();
        Instant later = NOW.plus(Duration.ofHours(1));
        runs.observed(device(80, later), later);

        assertEquals(RunState.SOLVED, Objects.requireNonNull(runs.run()).state());
        assertNull(runs.open());
    }

    @Test
    void an_answer_takes_its_way_and_survives_the_end_of_the_process() {
        OwnRuns runs = begun();
        String delivery = open(runs).delivery();
        assertTrue(runs.owns(delivery));
        runs.shown(delivery, device(12, NOW), NOW);
        runs.answered(delivery, "no-charger", device(12, NOW), NOW);

        assertFalse(runs.owns(delivery));
        assertEquals(runs.run(), new OwnRuns(folder).run());
    }

    @Test
    void a_deadline_that_passed_takes_its_branch() {
        OwnRuns runs = begun();
        String delivery = open(runs).delivery();
        runs.shown(delivery, device(12, NOW), NOW);
        Instant later = NOW.plus(Duration.ofHours(3));
        runs.observed(device(12, later), later);

        assertEquals("charge-again", open(runs).message().step());
    }

    @Test
    void a_finding_without_a_guide_begins_nothing() {
        OwnRuns runs = new OwnRuns(folder);

        assertFalse(runs.begin(device(12, NOW), "no-such-finding", "en", NOW));
        assertNull(runs.run());
    }

    @Test
    void a_torn_file_costs_the_run_and_not_the_app() throws IOException {
        begun();
        Files.write(folder.resolve("own-run"), "{\"id\":".getBytes(StandardCharsets.UTF_8));

        assertNull(new OwnRuns(folder).run());
    }
}
