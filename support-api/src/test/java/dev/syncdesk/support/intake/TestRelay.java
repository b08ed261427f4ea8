package dev.syncdesk.support.intake;

import dev.syncdesk.device.mqtt.Incoming;
import dev.syncdesk.device.mqtt.MqttConnection;
import dev.syncdesk.device.mqtt.MqttListener;
import dev.syncdesk.device.mqtt.MqttSettings;
import dev.syncdesk.device.mqtt.Outgoing;
import dev.syncdesk.device.mqtt.Subscription;
import dev.syncdesk.device.mqtt.Topics;
import dev.syncdesk.support.device.NewRelay;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.awaitility.Awaitility;

/** A relay on a real broker, as an outside program would be one. */
public final class TestRelay implements AutoCloseable, MqttListener {

    private final MqttConnection connection;
    private final BlockingQueue<Incoming> inbox = new LinkedBlockingQueue<>();
    private final String id;

    public TestRelay(URI broker, NewRelay relay) {
        id = relay.id();
        MqttSettings settings =
                MqttSettings.of(broker, relay.id())
                        .withCredentials(relay.username(), relay.password())
                        .subscribing(
                                Topics.forRelay(relay.id()).stream()
                                        .map(Subscription::atLeastOnce)
                                        .toArray(Subscription[]::new));
        connection = new MqttConnection(settings, this);
        connection.start();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(connection::isConnected);
    }

    public String id() {
        return id;
    }

    public MqttConnection connection() {
        return connection;
    }

    @Override
    public void message(Incoming message) {
        inbox.add(message);
    }

    public BlockingQueue<Incoming> inbox() {
        return inbox;
    }

    public CompletableFuture<Void> report(String serial, String json) {
        return publish(Topics.report(id, serial), json);
    }

    public CompletableFuture<Void> publish(String topic, String payload) {
        return connection.publish(
                Outgoing.atLeastOnce(topic, payload.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        connection.close();
    }
}
