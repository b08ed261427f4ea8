package dev.syncdesk.device.bridge;

import static dev.syncdesk.device.bluetooth.Radio.SCALE;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.bluetooth.Radio;
import dev.syncdesk.device.bluetooth.bluez.BluezTransport;
import dev.syncdesk.device.bluetooth.bluezdbus.BluezDbus;
import dev.syncdesk.device.bluetooth.fake.FakeCharacteristic;
import dev.syncdesk.device.bluetooth.fake.FakeDevice;
import dev.syncdesk.device.bluetooth.reader.Wish;
import dev.syncdesk.device.bridge.BridgeConfig.Bridged;
import dev.syncdesk.device.mqtt.CommandMessage;
import dev.syncdesk.device.mqtt.RelayKind;
import dev.syncdesk.device.mqtt.TlsTrust;
import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.DeviceEvent;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.EventCode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A bridge between a fake radio and a real Mosquitto. */
@Timeout(90)
@SuppressWarnings("NullAway.Init")
class BridgeTest {

    static final String SERIAL = "AU2-000123";

    @TempDir Path folder;
    private Radio radio;
    private Mosquitto broker;
    private Desk desk;
    private Bridge bridge;

    @BeforeEach
    void start() throws Exception {
        radio = new Radio();
        broker = new Mosquitto(folder).start();
        desk = new Desk(broker.uri());
    }

    @AfterEach
    void end() throws Exception {
        bridge.close();
        desk.close();
        broker.close();
        radio.close();
    }

    /** Every half second for whatever fails. */
    private void bridge(Duration every) throws Exception {
        BridgeConfig config =
                new BridgeConfig(
                        "r-7",
                        "secret",
                        broker.uri(),
                        new TlsTrust.System(),
                        folder,
                        null,
                        List.of(
                                new Bridged(
                                        SERIAL,
                                        SCALE,
                                        every,
                                        Duration.ofSeconds(5),
                                        Wish.LOOK_ONLY)));
        bridge =
                new Bridge(
                        config,
                        new BluezTransport(BluezDbus.NAME, new BluezDbus(radio.daemon.address())),
                        new Rhythm(Duration.ZERO, Duration.ofMillis(500)),
                        Clock.systemDefaultZone());
        bridge.start();
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50)).until(condition);
    }

    private void order(String requestId, String command) {
        desk.order(
                "r-7",
                SERIAL,
                new CommandMessage(requestId, command, Map.of(), Instant.now().plusSeconds(60)));
    }

    @Test
    void it_reads_on_schedule_and_keeps_a_report_until_the_server_has_it() throws Exception {
        radio.scale().appear();
        bridge(Duration.ofMillis(700));
        until(() -> desk.reports().size() >= 3);
        DeviceReport report = desk.reports().getFirst();
        assertEquals(new Battery(87, null, null), report.battery());
        assertEquals(RelayKind.BRIDGE, desk.presence().kind());
        assertEquals(Bridge.COMMANDS, desk.presence().commands());
        desk.confirmAll("r-7");
        until(() -> desk.confirms() && bridge.waiting() <= 1);
    }

    @Test
    void it_obeys_and_says_what_became_of_it() throws Exception {
        FakeDevice scale = radio.scale();
        FakeCharacteristic clock =
                scale.service(0x1805)
                        .characteristic(0x2A2B, "read", "write")
                        .reading(() -> HexFormat.of().parseHex("ea070b15120f1e060000"));
        scale.appear();
        bridge(Duration.ofHours(1));
        until(() -> desk.reports().size() == 1);
        order("q-1", "report-now");
        order("q-2", "set-time");
        order("q-3", "restart");
        until(() -> desk.results().contains("q-2 done"));
        assertTrue(
                desk.results()
                        .containsAll(
                                List.of(
                                        "q-1 accepted",
                                        "q-1 done",
                                        "q-2 accepted",
                                        "q-3 unsupported")),
                desk.results()::toString);
        assertEquals(1, clock.written().size());
        assertEquals(3, desk.reports().size());
        scale.vanish();
        order("q-4", "report-now");
        until(() -> desk.results().contains("q-4 failed not-found"));
    }

    @Test
    void a_device_without_a_clock_cannot_be_set_or_synced() throws Exception {
        radio.scale().appear();
        bridge(Duration.ofHours(1));
        until(() -> desk.reports().size() == 1);
        order("q-1", "sync-now");
        until(() -> desk.results().contains("q-1 unsupported no-clock-to-set"));
    }

    @Test
    void it_outlives_the_loss_of_radio_bluez_and_dbus_and_tells_of_it() throws Exception {
        radio.scale().appear();
        bridge(Duration.ofMillis(500));
        until(() -> desk.reports().size() >= 1);
        radio.adapter.power(false);
        radio.adapter.power(true);
        radio.bluez.stop();
        until(() -> bridge.trouble().contains("no-bluez"));
        radio.bluez.start();
        int before = desk.reports().size();
        until(() -> desk.reports().size() > before);
        radio.bluez.stop();
        radio.daemon.close();
        until(() -> bridge.trouble().contains("no-bluez"));
        radio.daemon.start();
        radio.bluez.start();
        int afterwards = desk.reports().size();
        until(() -> desk.reports().size() > afterwards);
        List<DeviceEvent> events =
                desk.reports().stream().flatMap(report -> report.events().stream()).toList();
        assertTrue(
                events.stream()
                        .anyMatch(
                                event ->
                                        event.code() == EventCode.ADAPTER_OFF
                                                && "no-bluez".equals(event.detail())),
                events::toString);
        assertTrue(
                events.stream().anyMatch(event -> event.code() == EventCode.ADAPTER_ON),
                events::toString);
    }

    @Test
    void what_it_read_while_the_network_was_gone_arrives_afterwards() throws Exception {
        radio.scale().appear();
        bridge(Duration.ofMillis(500));
        until(() -> desk.reports().size() >= 1);
        desk.confirmAll("r-7");
        broker.kill();
        until(() -> bridge.waiting() >= 4);
        int before = desk.reports().size();
        broker.start();
        until(() -> desk.reports().size() >= before + 4);
    }
}
