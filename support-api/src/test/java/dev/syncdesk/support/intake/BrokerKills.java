package dev.syncdesk.support.intake;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.syncdesk.device.mqtt.CommandMessage;
import dev.syncdesk.device.mqtt.MqttSettings;
import dev.syncdesk.device.mqtt.RelayClient;
import dev.syncdesk.device.mqtt.RelayKind;
import dev.syncdesk.device.mqtt.RelayListener;
import dev.syncdesk.device.mqtt.RelaySettings;
import dev.syncdesk.device.mqtt.SpoolBounds;
import dev.syncdesk.device.mqtt.StepClosed;
import dev.syncdesk.device.mqtt.StepMessage;
import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.BatteryStatus;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.Via;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.TestMosquitto;
import dev.syncdesk.support.TestPostgres;
import dev.syncdesk.support.device.NewRelay;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Rounds of {@code kill -9} of Mosquitto, which then forgets what it had confirmed, while relays
 * with a spool and receipts report: whatever a relay was given is stored once.
 */
public final class BrokerKills implements AutoCloseable {

    /**
     * What a round found; the counts are of all rounds so far.
     *
     * @param recoveredMillis from the broker's return until all of them were there
     */
    public record Round(int number, int given, long stored, long recoveredMillis) {}

    private static final int RELAYS = 4;
    private static final int REPORTS_A_TURN = 5;
    private static final Duration TURN = Duration.ofMillis(50);
    private static final int TURNS_BEFORE = 20;
    private static final int TURNS_AWAY = 10;
    private static final Duration STORED_WITHIN = Duration.ofSeconds(60);
    private static final SpoolBounds ROOM = new SpoolBounds(50_000, 64L * 1024 * 1024);

    private final TestMosquitto mosquitto = TestMosquitto.started();
    private final RunningDesk desk;
    private final TestFleet fleet;
    private final Map<String, RelayClient> relays = new LinkedHashMap<>();
    private final List<String> given = new ArrayList<>();

    public BrokerKills() throws IOException {
        Map<String, Object> settings = new HashMap<>(TestPostgres.settings());
        settings.putAll(mosquitto.settings());
        desk = RunningDesk.start(settings);
        fleet = new TestFleet(desk);
        for (int i = 0; i < RELAYS; i++) {
            String serial = fleet.device();
            relays.put(serial, connected(fleet.relay(serial)));
        }
    }

    private RelayClient connected(NewRelay relay) throws IOException {
        mosquitto.admit(relay.username(), relay.password());
        MqttSettings connection =
                MqttSettings.of(mosquitto.relayUri(), relay.id())
                        .withCredentials(relay.username(), relay.password());
        RelaySettings settings =
                new RelaySettings(
                        connection,
                        RelayKind.BRIDGE,
                        List.of("en"),
                        List.of(),
                        List.of(),
                        RunningDesk.emptyFolder(),
                        ROOM,
                        Thread.ofVirtual().name(relay.id()).factory());
        RelayClient client = new RelayClient(settings, new Deaf(), Clock.systemUTC());
        client.start();
        await().atMost(STORED_WITHIN).until(client::isConnected);
        return client;
    }

    public void run(int rounds, Consumer<Round> seen) {
        for (int round = 1; round <= rounds; round++) {
            report(TURNS_BEFORE);
            mosquitto.kill();
            report(TURNS_AWAY);
            mosquitto.start();
            long begin = System.nanoTime();
            report(TURNS_BEFORE);
            everythingIsThereOnce();
            long millis = (System.nanoTime() - begin) / 1_000_000;
            seen.accept(
                    new Round(
                            round,
                            given.size(),
                            fleet.count("SELECT count(*) FROM report_history"),
                            millis));
        }
    }

    private void report(int turns) {
        for (int turn = 0; turn < turns; turn++) {
            for (int i = 0; i < REPORTS_A_TURN; i++) {
                relays.forEach(this::report);
            }
            await().pollDelay(TURN).until(() -> true);
        }
    }

    private void report(String serial, RelayClient relay) {
        String id = UuidCreator.getTimeOrderedEpoch().toString();
        relay.report(serial, battery(id, desk.clock().instant(), 30 + given.size() % 60));
        given.add(id);
    }

    private static DeviceReport battery(String id, Instant at, int percent) {
        return new DeviceReport(
                id,
                at,
                null,
                Via.BRIDGE,
                null,
                new Battery(percent, BatteryStatus.DISCHARGING, null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private void everythingIsThereOnce() {
        await().atMost(STORED_WITHIN)
                .untilAsserted(
                        () -> {
                            List<String> stored = fleet.texts("SELECT id FROM report_history");
                            assertEquals(
                                    given.stream().sorted().toList(),
                                    stored.stream().sorted().toList());
                        });
        await().atMost(STORED_WITHIN)
                .until(() -> relays.values().stream().allMatch(relay -> relay.waiting() == 0));
    }

    @Override
    public void close() {
        relays.values().forEach(RelayClient::close);
        desk.close();
        mosquitto.close();
    }

    /** These relays only speak. */
    private static final class Deaf implements RelayListener {

        @Override
        public void step(String serial, StepMessage step) {}

        @Override
        public void stepClosed(String serial, StepClosed closed) {}

        @Override
        public void command(String serial, CommandMessage command) {}
    }
}
