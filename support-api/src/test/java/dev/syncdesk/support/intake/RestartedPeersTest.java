package dev.syncdesk.support.intake;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.syncdesk.device.mqtt.Topics;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.TestMosquitto;
import dev.syncdesk.support.device.NewRelay;
import dev.syncdesk.support.platform.OutboundMessage;
import dev.syncdesk.support.platform.Outbox;
import dev.syncdesk.support.platform.Sql;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The server waits for its peers, and goes on by itself when they are back. */
final class RestartedPeersTest {

    private static final Duration BACK_WITHIN = Duration.ofSeconds(10);

    /** Long enough that every wait between two tries has grown to its longest. */
    private static final Duration AWAY = Duration.ofSeconds(12);

    private final int databasePort = RunningDesk.freePort();
    private final Path databaseFolder = RunningDesk.emptyFolder();

    @Test
    void it_starts_before_its_peers_and_outlives_their_restarts() throws Exception {
        try (TestMosquitto mosquitto = TestMosquitto.started()) {
            mosquitto.stop();
            CompletableFuture<RunningDesk> starting =
                    CompletableFuture.supplyAsync(() -> RunningDesk.start(settings(mosquitto)));
            EmbeddedPostgres database = startDatabase();
            assertFalse(starting.isDone(), "ready without a broker");
            mosquitto.start();
            RunningDesk desk = starting.get(1, TimeUnit.MINUTES);
            TestFleet fleet = new TestFleet(desk);
            String serial = fleet.device();
            NewRelay credentials = fleet.relay(serial);
            mosquitto.admit(credentials.username(), credentials.password());
            try (TestRelay relay = new TestRelay(mosquitto.relayUri(), credentials)) {
                database.close();
                relay.report(serial, Reports.battery("1", desk.clock().instant(), 50)).join();
                away();
                database = startDatabase();
                await().atMost(BACK_WITHIN)
                        .ignoreExceptions()
                        .until(() -> fleet.historyOf(serial) == 1);

                mosquitto.stop();
                sendCommand(desk, Topics.command(relay.id(), serial));
                away();
                mosquitto.start();
                // Mosquitto 2.0.11 has forgotten the shared subscription; see its README in deploy.
                isUp(desk);
                await().atMost(BACK_WITHIN).until(relay.connection()::isConnected);
                relay.report(serial, Reports.battery("2", desk.clock().instant(), 49)).join();
                await().atMost(BACK_WITHIN).until(() -> fleet.historyOf(serial) == 2);
                await().atMost(BACK_WITHIN).until(() -> !relay.inbox().isEmpty());
            }
            desk.close();
            database.close();
        }
    }

    private static void away() {
        await().pollDelay(AWAY).atMost(AWAY.plusSeconds(5)).until(() -> true);
    }

    private static void sendCommand(RunningDesk desk, String topic) {
        OutboundMessage message =
                new OutboundMessage(
                        topic, "{}", desk.clock().instant().plus(Duration.ofHours(1)), null, null);
        desk.bean(Sql.class)
                .transaction(
                        () -> {
                            desk.bean(Outbox.class).send(message);
                            return true;
                        });
    }

    private static void isUp(RunningDesk desk) {
        await().atMost(BACK_WITHIN).until(() -> desk.anyone().get("/health").statusCode() == 200);
    }

    private EmbeddedPostgres startDatabase() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(databasePort)
                .setDataDirectory(databaseFolder)
                .setCleanDataDirectory(false)
                .start();
    }

    private Map<String, Object> settings(TestMosquitto mosquitto) {
        Map<String, Object> settings = new HashMap<>(mosquitto.settings());
        settings.put(
                "syncdesk.database.url",
                "jdbc:postgresql://localhost:" + databasePort + "/postgres");
        settings.put("syncdesk.database.user", "postgres");
        settings.put("syncdesk.database.password", "postgres");
        return settings;
    }
}
