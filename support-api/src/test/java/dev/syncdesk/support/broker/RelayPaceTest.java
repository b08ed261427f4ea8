package dev.syncdesk.support.broker;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.device.NewRelay;
import dev.syncdesk.support.intake.Reports;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.intake.TestRelay;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class RelayPaceTest {

    private static final int A_SECOND = 100;
    private static final int SENT = 6_000;

    @Test
    void a_relay_that_sends_more_than_its_share_is_slowed_down_alone() {
        try (RunningDesk desk =
                RunningDesk.start(Map.of("syncdesk.relay.messages-per-second", A_SECOND))) {
            TestFleet fleet = new TestFleet(desk);
            String noisy = fleet.device();
            String quiet = fleet.device();
            try (TestRelay loud = relay(desk, fleet.relay(noisy));
                    TestRelay calm = relay(desk, fleet.relay(quiet))) {
                // Whoever publishes waits for room, so a thread of its own does.
                CompletableFuture<Void> sending =
                        CompletableFuture.runAsync(() -> sendMany(desk, loud, noisy));
                await().atMost(Duration.ofSeconds(20)).until(() -> fleet.historyOf(noisy) > 0);
                calm.report(quiet, Reports.battery("q", desk.clock().instant(), 50)).join();
                await().atMost(Duration.ofSeconds(15)).until(() -> fleet.historyOf(quiet) == 1);
                long before = fleet.historyOf(noisy);
                assertTrue(before < SENT / 2, "the loud one was not slowed down: " + before);
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> fleet.historyOf(noisy) >= before + A_SECOND);
                assertFalse(sending.isDone(), "the loud one waits no longer");
            }
        }
    }

    private static void sendMany(RunningDesk desk, TestRelay relay, String serial) {
        for (int i = 0; i < SENT && relay.connection().isConnected(); i++) {
            relay.report(serial, Reports.battery("n" + i, desk.clock().instant(), 50));
        }
    }

    private static TestRelay relay(RunningDesk desk, NewRelay credentials) {
        return new TestRelay(URI.create("tcp://127.0.0.1:" + desk.mqttPort()), credentials);
    }
}
