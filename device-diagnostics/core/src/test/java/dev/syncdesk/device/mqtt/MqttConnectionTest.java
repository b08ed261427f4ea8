package dev.syncdesk.device.mqtt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MqttConnectionTest {

    @TempDir Path folder;
    private MosquittoBroker broker;
    private final List<MqttConnection> opened = new ArrayList<>();

    @BeforeEach
    void prepare() throws Exception {
        broker = MosquittoBroker.in(folder);
    }

    @AfterEach
    void end() {
        opened.forEach(MqttConnection::close);
        broker.close();
    }

    private MqttConnection open(MqttSettings settings, MqttListener listener) {
        MqttConnection connection = new MqttConnection(settings, listener);
        opened.add(connection);
        connection.start();
        return connection;
    }

    private MqttConnection connected(MqttSettings settings, MqttListener listener) {
        MqttConnection connection = open(settings, listener);
        until(connection::isConnected);
        return connection;
    }

    private MqttSettings settings(String clientId) {
        return MqttSettings.of(broker.uri(), clientId);
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20)).until(condition);
    }

    private static Outgoing message(String topic, String text) {
        return Outgoing.atLeastOnce(topic, text.getBytes(UTF_8));
    }

    @Test
    void it_connects_by_itself_when_the_broker_comes_after_it() {
        Inbox inbox = new Inbox();
        MqttConnection connection =
                open(settings("early").subscribing(Subscription.atLeastOnce("a/#")), inbox);
        until(() -> inbox.disconnects.size() >= 2);
        assertFalse(connection.isConnected());

        broker.start();

        until(connection::isConnected);
        connection.publish(message("a/b", "hello")).join();
        until(() -> inbox.texts().equals(List.of("hello")));
    }

    @Test
    void publishing_without_a_connection_fails_at_once() {
        MqttConnection connection = open(settings("alone"), new Inbox());
        CompletionException failure =
                assertThrows(
                        CompletionException.class,
                        () -> connection.publish(message("a", "b")).join());
        assertInstanceOf(NotDelivered.class, failure.getCause());
    }

    @Test
    void it_comes_back_after_the_broker_was_killed() throws Exception {
        broker.start();
        Inbox inbox = new Inbox();
        MqttConnection connection =
                connected(settings("phoenix").subscribing(Subscription.atLeastOnce("a")), inbox);

        broker.kill();
        until(() -> !connection.isConnected());
        broker.start();

        until(connection::isConnected);
        connection.publish(message("a", "again")).get(10, TimeUnit.SECONDS);
        until(() -> inbox.texts().equals(List.of("again")));
        assertEquals(2, inbox.connects.size());
    }

    @Test
    void every_property_travels() {
        broker.start();
        Inbox inbox = new Inbox();
        MqttConnection connection =
                connected(settings("props").subscribing(Subscription.atLeastOnce("a")), inbox);
        connection
                .publish(
                        message("a", "x")
                                .expiringAfter(Duration.ofMinutes(5))
                                .withContentType("application/cbor")
                                .withReply("reply/here", new byte[] {1, 2})
                                .withUserProperties(Map.of("k", "v")))
                .join();
        until(() -> inbox.messages.size() == 1);
        Incoming got = inbox.messages.getFirst();
        assertEquals("application/cbor", got.contentType());
        assertEquals("reply/here", got.responseTopic());
        assertArrayEquals(new byte[] {1, 2}, got.correlationData());
        assertEquals(Map.of("k", "v"), got.userProperties());
    }

    @Test
    void the_will_is_published_when_the_connection_breaks_and_not_when_it_is_closed()
            throws Exception {
        broker.start();
        Inbox watcher = new Inbox();
        connected(settings("watcher").subscribing(Subscription.atLeastOnce("will/#")), watcher);
        MqttConnection polite =
                connected(settings("polite").withWill(message("will/polite", "gone")), new Inbox());
        polite.close();
        try (Wire wire = Wire.to(broker.port())) {
            connected(
                    MqttSettings.of(wire.uri(), "rude").withWill(message("will/rude", "gone")),
                    new Inbox());
            wire.cut();
        }

        until(() -> !watcher.messages.isEmpty());
        assertEquals(List.of("will/rude"), watcher.messages.stream().map(Incoming::topic).toList());
    }

    @Test
    void a_shared_message_stays_with_the_broker_until_it_is_acknowledged() {
        broker.start();
        MqttSettings intake =
                settings("intake")
                        .withManualAcknowledgement()
                        .subscribing(Subscription.atLeastOnce("$share/intake/in/#"));
        Inbox first = new Inbox();
        MqttConnection connection = connected(intake, first);
        MqttConnection publisher = connected(settings("publisher"), new Inbox());
        for (int i = 0; i < 10; i++) {
            publisher.publish(message("in/" + i, "m" + i)).join();
        }
        until(() -> first.messages.size() == 10);
        first.messages.subList(0, 4).forEach(Incoming::acknowledge);
        connection.close();

        Inbox second = new Inbox();
        connected(intake, second);

        until(() -> second.messages.size() == 6);
        assertEquals(List.of("m4", "m5", "m6", "m7", "m8", "m9"), second.texts());
        assertEquals(List.of(true), second.connects);
    }

    @Test
    void the_broker_sends_no_more_than_the_receive_maximum_without_acknowledgement() {
        broker.start();
        Inbox inbox = new Inbox();
        connected(
                settings("narrow")
                        .withManualAcknowledgement()
                        .withWindow(5, 1_000)
                        .subscribing(Subscription.atLeastOnce("in/#")),
                inbox);
        MqttConnection publisher = connected(settings("publisher"), new Inbox());
        for (int i = 0; i < 20; i++) {
            publisher.publish(message("in/" + i, "m" + i)).join();
        }
        holds(inbox, 5);

        inbox.messages.forEach(Incoming::acknowledge);

        // Mosquitto 2.0.11 counts only the first window; another broker sends five more.
        until(() -> inbox.messages.size() >= 10);
    }

    private static void holds(Inbox inbox, int count) {
        await().atMost(Duration.ofSeconds(10))
                .during(Duration.ofMillis(300))
                .untilAsserted(() -> assertEquals(count, inbox.messages.size()));
    }

    @Test
    void an_acknowledgement_on_an_ended_connection_changes_nothing() {
        broker.start();
        Inbox inbox = new Inbox();
        MqttConnection connection =
                connected(
                        settings("stale")
                                .withManualAcknowledgement()
                                .subscribing(Subscription.atLeastOnce("in")),
                        inbox);
        MqttConnection publisher = connected(settings("publisher"), new Inbox());
        publisher.publish(message("in", "once")).join();
        until(() -> inbox.messages.size() == 1);
        broker.stop();
        until(() -> !connection.isConnected());
        broker.start();
        until(() -> inbox.messages.size() == 2);

        inbox.messages.getFirst().acknowledge();
        connection.close();
        Inbox third = new Inbox();
        connected(
                settings("stale")
                        .withManualAcknowledgement()
                        .subscribing(Subscription.atLeastOnce("in")),
                third);

        until(() -> third.texts().equals(List.of("once")));
    }

    @Test
    void five_thousand_messages_wait_for_the_window_instead_of_being_refused() throws Exception {
        broker.start();
        MqttConnection connection = connected(settings("many").withWindow(10, 50), new Inbox());
        List<CompletableFuture<Void>> confirmations = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            confirmations.add(connection.publish(message("many/" + i % 7, "m" + i)));
        }
        CompletableFuture.allOf(confirmations.toArray(new CompletableFuture<?>[0]))
                .get(30, TimeUnit.SECONDS);
    }
}
