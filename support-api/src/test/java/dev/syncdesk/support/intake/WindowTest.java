package dev.syncdesk.support.intake;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.syncdesk.device.mqtt.MqttConnection;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.device.NewRelay;
import dev.syncdesk.support.platform.DatabaseVendor;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A broker that sends more than the window holds, as Mosquitto does under a flood. */
final class WindowTest {

    private static final int SIZE = Window.size(DatabaseVendor.H2);
    private static final int MORE = 100;

    private final RunningDesk desk =
            RunningDesk.start(Map.of("syncdesk.relay.messages-per-second", 100_000));
    private final Window window = new Window(Clock.systemUTC(), DatabaseVendor.H2);
    private MqttConnection connection;

    @BeforeEach
    void flood() throws Exception {
        connection = InPlaceOfIntake.connect(desk, 2 * SIZE, window);
        await().until(connection::isConnected);
        TestFleet fleet = new TestFleet(desk);
        String serial = fleet.device();
        NewRelay credentials = fleet.relay(serial);
        URI door = URI.create("tcp://127.0.0.1:" + desk.mqttPort());
        try (TestRelay relay = new TestRelay(door, credentials)) {
            List<CompletableFuture<Void>> sent = new ArrayList<>();
            for (int i = 0; i < SIZE + MORE; i++) {
                sent.add(relay.report(serial, "{}"));
            }
            sent.forEach(CompletableFuture::join);
        }
    }

    @AfterEach
    void close() {
        window.close();
        connection.close();
        desk.close();
    }

    @Test
    void no_more_is_read_than_the_window_holds_until_some_is_acknowledged() throws Exception {
        List<Arrived> arrived = taken(SIZE);
        assertEquals(List.of(), window.next());

        acknowledge(arrived.subList(0, MORE));
        taken(MORE);
    }

    @Test
    void a_full_window_lets_its_connection_go() {
        await().until(window::isFull);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    window.close();
                    connection.close();
                });
    }

    private List<Arrived> taken(int count) {
        List<Arrived> taken = new ArrayList<>();
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> {
                            taken.addAll(window.next());
                            return taken.size() >= count;
                        });
        assertEquals(count, taken.size());
        return taken;
    }

    private void acknowledge(List<Arrived> arrived) {
        ReadLetter read = desk.bean(ReadLetter.class);
        List<Letter> letters =
                arrived.stream().map(one -> read.read(one.message(), one.receivedAt())).toList();
        letters.forEach(letter -> letter.acknowledgement().run());
        window.acknowledged(letters);
    }
}
