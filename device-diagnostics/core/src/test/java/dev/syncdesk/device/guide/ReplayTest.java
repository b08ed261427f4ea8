package dev.syncdesk.device.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.diagnosis.FleetFacts;
import dev.syncdesk.device.diagnosis.ModelFacts;
import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.BatteryStatus;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.Source;
import dev.syncdesk.device.report.Via;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final Instant DAY = Instant.parse("2026-05-03T00:00:00Z");
    private static final Guide GUIDE = guide();

    private static Guide guide() {
        return ((GuideReading.Valid) GuideYaml.read("small.yaml", GuideYamlTest.GOOD)).guide();
    }

    private static Replay.Seen battery(Duration after, int percent) {
        Instant at = DAY.plus(after);
        Battery battery = new Battery(percent, BatteryStatus.DISCHARGING, null);
        return new Replay.Seen(
                new DeviceReport(
                        "r" + at.toEpochMilli(),
                        at,
                        null,
                        Via.COMPANION,
                        null,
                        battery,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of()),
                new Source("phone-1", Via.COMPANION, at));
    }

    private static Replay.Outcome replay(Replay.Person person, Replay.Seen... reports) {
        return new Replay(
                        GUIDE,
                        1,
                        "AU2-1",
                        List.of(reports),
                        new ModelFacts("AURA-2", "tracker", null, Duration.ofHours(1), 7),
                        FleetFacts.NOT_KNOWN,
                        person,
                        DAY,
                        DAY.plus(Duration.ofDays(1)),
                        DAY.plus(Duration.ofDays(3)))
                .run();
    }

    private static String path(Replay.Outcome outcome) {
        GuideRun run = outcome.run();
        List<String> path = new ArrayList<>();
        if (run != null) {
            run.steps()
                    .forEach(
                            step ->
                                    path.add(
                                            step.step()
                                                    + " "
                                                    + step.state().wire()
                                                    + " "
                                                    + step.endedAt()));
            path.add(run.state().wire() + " at " + outcome.endStep());
        }
        return String.join(", ", path);
    }

    @Test
    void it_starts_when_the_finding_opens_and_follows_the_devices_own_telemetry() {
        Replay.Outcome outcome =
                replay(
                        Replay.Person.SILENT,
                        battery(Duration.ofHours(-1), 60),
                        battery(Duration.ofHours(6), 9),
                        battery(Duration.ofMinutes(375), 45));
        assertTrue(outcome.wasProposed());
        assertEquals(2, outcome.reports());
        assertEquals("charge passed 2026-05-03T06:15:00Z, solved at solved", path(outcome));
        GuideRun run = outcome.run();
        assertNotNull(run);
        assertEquals("battery 45 % at 2026-05-03T06:15:00Z", run.steps().get(0).evidence());
        assertEquals(
                List.of("battery-low true", "battery-low false"),
                outcome.changes().stream()
                        .filter(change -> change.finding().equals("battery-low"))
                        .map(change -> change.finding() + " " + change.opened())
                        .toList());
    }

    @Test
    void a_deadline_that_passes_between_reports_is_missed_at_its_time() {
        Replay.Outcome outcome =
                replay(
                        Replay.Person.SILENT,
                        battery(Duration.ofHours(6), 9),
                        battery(Duration.ofHours(9), 8));
        assertEquals("charge missed 2026-05-03T06:30:00Z, escalated at help", path(outcome));
    }

    @Test
    void a_willing_person_answers_after_five_minutes_and_a_tap_is_no_proof() {
        Replay.Outcome outcome =
                replay(
                        Replay.Person.WILLING,
                        battery(Duration.ofHours(6), 9),
                        battery(Duration.ofHours(9), 8));
        GuideRun run = outcome.run();
        assertNotNull(run);
        assertEquals("done", run.steps().get(0).answer());
        assertEquals(StepState.MISSED, run.steps().get(0).state());
    }

    @Test
    void where_nothing_was_wrong_it_says_so_and_starts_with_the_day() {
        Replay.Outcome outcome = replay(Replay.Person.WILLING, battery(Duration.ofHours(6), 80));
        assertFalse(outcome.wasProposed());
        GuideRun run = outcome.run();
        assertNotNull(run);
        assertEquals(DAY, run.startedAt());
    }

    @Test
    void a_past_without_reports_starts_all_the_same_and_ends() {
        assertEquals(
                "charge missed 2026-05-03T00:30:00Z, escalated at help",
                path(replay(Replay.Person.SILENT)));
    }
}
