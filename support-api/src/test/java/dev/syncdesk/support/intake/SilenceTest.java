package dev.syncdesk.support.intake;

import static org.awaitility.Awaitility.await;

import dev.syncdesk.support.RunningDesk;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A device that says nothing is looked at in time. */
final class SilenceTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void sync_late_opens_when_a_device_falls_silent() {
        try (RunningDesk desk = RunningDesk.start(Map.of())) {
            TestFleet fleet = new TestFleet(desk);
            String serial = fleet.device();
            URI broker = URI.create("tcp://127.0.0.1:" + desk.mqttPort());
            try (TestRelay relay = new TestRelay(broker, fleet.relay(serial))) {
                Instant at = desk.clock().instant();
                String synced = "\"sync\":{\"lastSuccessAt\":\"%s\",\"failures\":0}".formatted(at);
                relay.report(serial, Reports.with("s", at, synced)).join();
                await().atMost(SOON).until(() -> fleet.historyOf(serial) == 1);
            }
            desk.clock().advance(Duration.ofDays(3));
            await().atMost(SOON)
                    .until(
                            () ->
                                    fleet.count(
                                                    "SELECT count(*) FROM finding WHERE serial = ?"
                                                            + " AND code = 'sync-late'"
                                                            + " AND cleared_at IS NULL",
                                                    serial)
                                            == 1);
        }
    }
}
