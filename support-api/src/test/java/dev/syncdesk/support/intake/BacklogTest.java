package dev.syncdesk.support.intake;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.device.NewRelay;
import dev.syncdesk.support.platform.Sql;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class BacklogTest {

    private static final int REPORTS = 10_000;
    private static final Map<String, Object> UNSLOWED =
            Map.of("syncdesk.relay.messages-per-second", 100_000);

    private final Path folder = RunningDesk.emptyFolder();
    private final CountDownLatch release = new CountDownLatch(1);

    @Test
    void what_waited_in_the_broker_is_stored_after_a_restart_however_much_it_is() {
        String serial;
        try (RunningDesk desk = RunningDesk.start(folder, UNSLOWED)) {
            TestFleet fleet = new TestFleet(desk);
            serial = fleet.device();
            NewRelay credentials = fleet.relay(serial);
            CompletableFuture<Void> holding = hold(desk, serial);
            URI door = URI.create("tcp://127.0.0.1:" + desk.mqttPort());
            try (TestRelay relay = new TestRelay(door, credentials)) {
                publish(desk, relay, serial);
            }
            assertTrue(fleet.historyOf(serial) < REPORTS / 2, "nothing waits in the broker");
            desk.bean(Intake.class);
            release.countDown();
            holding.join();
        }
        try (RunningDesk desk = RunningDesk.start(folder, UNSLOWED)) {
            TestFleet fleet = new TestFleet(desk);
            await().atMost(Duration.ofSeconds(60)).until(() -> fleet.historyOf(serial) == REPORTS);
        }
    }

    /** Holds the device's row, so that the intake waits for it. */
    private CompletableFuture<Void> hold(RunningDesk desk, String serial) {
        CountDownLatch held = new CountDownLatch(1);
        Sql sql = desk.bean(Sql.class);
        CompletableFuture<Void> holding =
                CompletableFuture.runAsync(
                        () ->
                                sql.transaction(
                                        () ->
                                                sql.run(
                                                        connection -> {
                                                            try (Statement lock =
                                                                    connection.createStatement()) {
                                                                lock.execute(
                                                                        "SELECT * FROM device_state"
                                                                                + " WHERE serial = '"
                                                                                + serial
                                                                                + "' FOR UPDATE");
                                                            }
                                                            held.countDown();
                                                            awaitRelease();
                                                            return true;
                                                        })));
        await().until(() -> held.getCount() == 0);
        return holding;
    }

    private void awaitRelease() {
        try {
            release.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void publish(RunningDesk desk, TestRelay relay, String serial) {
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            sent.add(
                    relay.report(
                            serial, Reports.battery("b" + i, desk.clock().instant(), i % 100)));
        }
        sent.forEach(CompletableFuture::join);
    }
}
