package dev.syncdesk.support.device;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.bridge.BridgeConfig;
import dev.syncdesk.device.bridge.BridgeFiles;
import dev.syncdesk.device.bridge.Redemption;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.intake.Reports;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.intake.TestRelay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bridge redeems a pairing code of the real server, and is heard with what it was given. */
final class BridgeRedemptionTest {

    @Test
    void a_code_gives_a_bridge_all_that_it_needs_and_works_once() throws IOException {
        RunningDesk desk = RunningDesk.shared();
        TestFleet fleet = new TestFleet(desk);
        String serial = fleet.device();
        String code =
                Json.text(
                        desk.as(Role.AGENT)
                                .post("/api/pairings", "{\"serials\":[\"" + serial + "\"]}"),
                        "code");
        Path folder = Files.createTempDirectory("bridge");
        Path file = folder.resolve("bridge.yaml");

        assertEquals(List.of(serial), Redemption.redeem(desk.uri(), code, file));
        BridgeConfig config = BridgeFiles.read(file);
        NewRelay relay = new NewRelay(config.relay(), config.relay(), config.password());
        try (TestRelay bridge = new TestRelay(config.broker(), relay)) {
            bridge.report(serial, Reports.battery("b-1", desk.clock().instant(), 61)).join();
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertEquals(1, fleet.historyOf(serial)));
        }
        IOException again =
                assertThrows(
                        IOException.class,
                        () -> Redemption.redeem(desk.uri(), code, folder.resolve("2.yaml")));
        assertTrue(String.valueOf(again.getMessage()).startsWith("The server refuses"));
    }
}
