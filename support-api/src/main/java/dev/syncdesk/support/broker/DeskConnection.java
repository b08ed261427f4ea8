package dev.syncdesk.support.broker;

import dev.syncdesk.device.mqtt.Incoming;
import dev.syncdesk.device.mqtt.MqttConnection;
import dev.syncdesk.device.mqtt.MqttListener;
import dev.syncdesk.device.mqtt.Outgoing;
import dev.syncdesk.device.mqtt.Subscription;
import dev.syncdesk.device.mqtt.Topics;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.MessageDoor;
import dev.syncdesk.support.platform.OutboundMessage;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The server's connection for what it sends, and for the nudges of all replicas. */
@Singleton
public final class DeskConnection implements MessageDoor {

    private static final int FEW = 50;

    private final Broker broker;
    private final List<NudgeListener> listeners;
    private final CountDownLatch opened = new CountDownLatch(1);
    private volatile @Nullable MqttConnection connection;

    DeskConnection(Broker broker, List<NudgeListener> listeners) {
        this.broker = broker;
        this.listeners = listeners;
    }

    synchronized void start() throws Exception {
        if (connection == null) {
            // Its session ends with it: nudges of yesterday are worth nothing.
            connection =
                    broker.connect(
                            "desk-" + Ids.next(),
                            settings ->
                                    settings.withSessionExpiry(Duration.ZERO)
                                            .subscribing(Subscription.atMostOnce(Topics.ALL_DESK)),
                            new Ears());
        }
    }

    /** Waits a little for the first connection. */
    boolean opensWithin(Duration limit) throws InterruptedException {
        return opened.await(limit.toMillis(), TimeUnit.MILLISECONDS) && isConnected();
    }

    public boolean isConnected() {
        MqttConnection present = connection;
        return present != null && present.isConnected();
    }

    @Override
    public CompletableFuture<Void> publish(OutboundMessage message, Duration expiry) {
        Outgoing outgoing =
                Outgoing.atLeastOnce(message.topic(), bytes(message.payload()))
                        .expiringAfter(expiry);
        String responseTopic = message.responseTopic();
        String correlation = message.correlation();
        if (responseTopic != null && correlation != null) {
            outgoing = outgoing.withReply(responseTopic, bytes(correlation));
        }
        return publish(outgoing);
    }

    /** Fails at once where there is no connection. */
    public CompletableFuture<Void> publish(Outgoing message) {
        MqttConnection present = connection;
        return present == null
                ? CompletableFuture.failedFuture(new IllegalStateException("Not started"))
                : present.publish(message);
    }

    @Override
    public void nudge(String topic, String payload) {
        publish(Outgoing.atMostOnce(topic, bytes(payload)));
    }

    /** One message for many devices, which would otherwise cost the broker one each. */
    public void nudgeDevices(Map<String, Long> versions) {
        if (versions.size() > FEW) {
            publish(Outgoing.atMostOnce(NudgeText.MANY_DEVICES, NudgeText.many(versions)));
            return;
        }
        versions.forEach(
                (serial, version) -> nudge("desk/v1/device/" + serial, Long.toString(version)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @PreDestroy
    synchronized void stop() {
        MqttConnection present = connection;
        if (present != null) {
            present.close();
        }
    }

    private final class Ears implements MqttListener {

        @Override
        public void connected(boolean sessionPresent) {
            opened.countDown();
            listeners.forEach(NudgeListener::resumed);
        }

        @Override
        public void message(Incoming message) {
            for (Nudge nudge : NudgeText.read(message)) {
                listeners.forEach(listener -> listener.nudged(nudge));
            }
        }
    }
}
