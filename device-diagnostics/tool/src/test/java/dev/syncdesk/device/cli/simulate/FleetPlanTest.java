package dev.syncdesk.device.cli.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.device.mqtt.RelayKind;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FleetPlanTest {

    private final FleetPlan plan = FleetPlan.demonstration(1, 60);

    @Test
    void the_same_seed_gives_the_same_plan() {
        assertEquals(plan, FleetPlan.demonstration(1, 60));
    }

    @Test
    void sixty_devices_live_behind_a_dozen_relays() {
        assertEquals(60, plan.devices().size());
        assertEquals(12, plan.relays().size());
        List<String> spoken =
                plan.relays().stream().flatMap(relay -> relay.serials().stream()).toList();
        assertEquals(60, new HashSet<>(spoken).size());
    }

    @Test
    void mias_tracker_is_nearly_empty_and_has_not_synced_for_three_days() {
        PlannedDevice tracker = plan.devices().getFirst();
        assertEquals("AU2-000123", tracker.serial());
        assertEquals("mia@demo.test", tracker.owner());
        assertEquals(12, tracker.batteryPercent());
        assertEquals(Duration.ofDays(3), tracker.lastSyncAgo());
        assertEquals("4.9.135", tracker.firmware());
        assertEquals("4.10.0", tracker.model().currentFirmware());
        assertEquals(RelayKind.COMPANION, plan.relays().getFirst().kind());
    }
}
