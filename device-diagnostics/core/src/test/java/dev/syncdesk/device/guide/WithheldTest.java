package dev.syncdesk.device.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A step that could lose data or needs a charged device says why it is not offered. */
class WithheldTest {

    private static final String GUARDED =
            GuideYamlTest.GOOD.replace(
                    "kind: watch",
                    "kind: watch\n    %s: %s\n    guard: {if: {signal: %s}, otherwise: help}");

    private static GuideRun started(String guard, String value, String demand, States states) {
        String yaml = GUARDED.formatted(guard, value, demand);
        GuideReading reading = GuideYaml.read("small.yaml", yaml);
        if (!(reading instanceof GuideReading.Valid valid)) {
            throw new AssertionError(reading);
        }
        return GuideRun.of("r", valid.guide(), 1, "S", "en", valid.guide().treats())
                .apply(
                        valid.guide(),
                        new RunEvent.Started(),
                        states.facts("battery-low"),
                        States.T0)
                .run();
    }

    @Test
    void pending_records_keep_it_back() {
        GuideRun run =
                started(
                        "destructive",
                        "true",
                        "sync.pendingRecords, atMost: 0",
                        States.at("19:00").pending(12));
        assertEquals(RunState.ESCALATED, run.state());
        assertEquals(StepState.WITHDRAWN, run.steps().get(0).state());
        assertEquals(
                "not offered: unsynced records 12 at 2026-11-21T19:00:00Z",
                run.steps().get(0).evidence());
    }

    @Test
    void so_does_what_is_not_known() {
        GuideRun run =
                started(
                        "destructive",
                        "true",
                        "sync.pendingRecords, atMost: 0",
                        States.at("19:00"));
        assertEquals("not offered: unsynced records not known", run.steps().get(0).evidence());
    }

    @Test
    void an_empty_battery_keeps_it_back_below_its_floor_and_not_at_it() {
        String demand = "battery.percent, atLeast: 15";
        GuideRun below = started("needsCharge", "15", demand, States.at("19:00").battery(14));
        assertEquals(
                "not offered: battery 14 % at 2026-11-21T19:00:00Z",
                below.steps().get(0).evidence());
        GuideRun at = started("needsCharge", "15", demand, States.at("19:00").battery(15));
        assertEquals(RunState.RUNNING, at.state());
        assertEquals(StepState.QUEUED, at.steps().get(0).state());
    }
}
