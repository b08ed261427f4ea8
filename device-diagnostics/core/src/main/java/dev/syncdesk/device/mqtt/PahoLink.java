package dev.syncdesk.device.mqtt;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection, once: a Paho client that is opened, lost and thrown away. A fresh client for each
 * connection leaves no packet id, topic alias or half-sent message of the last one behind.
 */
final class PahoLink implements MqttCallback {

    /** Hears of a link's end exactly once, and of its opening at most once. */
    interface Owner {
        void opened(PahoLink link, boolean sessionPresent);

        void ended(PahoLink link, String reason);

        void arrived(Incoming message);
    }

    private static final Logger LOG = LoggerFactory.getLogger(PahoLink.class);
    private static final int LARGEST_WINDOW = 65_535;
    private static final long QUIESCE_MILLIS = 1_000;

    private final MqttSettings settings;
    private final Owner owner;
    private final MqttAsyncClient client;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile PublishWindow window = new PublishWindow(0);
    private volatile boolean open;

    PahoLink(MqttSettings settings, Owner owner, ScheduledExecutorService threads)
            throws MqttException {
        this.settings = settings;
        this.owner = owner;
        client =
                new MqttAsyncClient(
                        settings.uri().toString(),
                        settings.clientId(),
                        new MemoryPersistence(),
                        null,
                        threads);
        client.setManualAcks(settings.manualAcknowledgement());
        client.setCallback(this);
    }

    /** Begins to connect and returns at once. */
    void connect() throws Exception {
        client.connect(PahoOptions.of(settings), null, on(this::subscribe));
    }

    private void subscribe(IMqttToken connected) {
        window = new PublishWindow(windowSize(connected.getResponseProperties()));
        boolean sessionPresent = connected.getSessionPresent();
        boolean has = sessionPresent && settings.sessionSubscribes();
        if (has || settings.subscriptions().isEmpty()) {
            opened(sessionPresent);
            return;
        }
        try {
            client.subscribe(
                    wanted(settings.subscriptions()),
                    null,
                    on(token -> opened(sessionPresent)),
                    new MqttProperties());
        } catch (MqttException e) {
            end("subscribing: " + e.getMessage());
        }
    }

    private int windowSize(@Nullable MqttProperties broker) {
        Integer allowed = broker == null ? null : broker.getReceiveMaximum();
        return Math.min(settings.maxInFlight(), allowed == null ? LARGEST_WINDOW : allowed);
    }

    private static MqttSubscription[] wanted(List<Subscription> subscriptions) {
        MqttSubscription[] wanted = new MqttSubscription[subscriptions.size()];
        for (int i = 0; i < wanted.length; i++) {
            Subscription one = subscriptions.get(i);
            wanted[i] = new MqttSubscription(one.filter(), one.qos());
            wanted[i].setRetainHandling(one.retained() ? 0 : 2);
        }
        return wanted;
    }

    private void opened(boolean sessionPresent) {
        open = !ended.get();
        if (open) {
            owner.opened(this, sessionPresent);
        }
    }

    boolean isOpen() {
        return open;
    }

    CompletableFuture<Void> publish(Outgoing message) {
        CompletableFuture<Void> confirmation = window.enter();
        if (confirmation.isDone()) {
            return confirmation;
        }
        try {
            client.publish(
                    message.topic(), PahoMessages.of(message), null, confirming(confirmation));
        } catch (MqttException | RuntimeException e) {
            confirmation.completeExceptionally(new NotDelivered(String.valueOf(e), e));
        }
        return confirmation;
    }

    private void acknowledge(int packetId, int qos) {
        if (qos == 0 || ended.get() || !settings.manualAcknowledgement()) {
            return;
        }
        try {
            client.messageArrivedComplete(packetId, qos);
        } catch (MqttException e) {
            LOG.debug("{}: an acknowledgement came too late", settings, e);
        }
    }

    /** Ends the link in order, so that the broker publishes no will. May block for seconds. */
    void close() {
        boolean wasOpen = open;
        end("closed");
        try {
            if (wasOpen) {
                client.disconnect(QUIESCE_MILLIS).waitForCompletion(2 * QUIESCE_MILLIS);
            }
        } catch (MqttException e) {
            LOG.debug("{}: closing", settings, e);
        } finally {
            discard();
        }
    }

    /** Drops the socket and the client's threads without a word to the broker. */
    void discard() {
        end("dropped");
        try {
            if (client.isConnected()) {
                client.disconnectForcibly(0, 100, false);
            }
            client.close(true);
        } catch (MqttException e) {
            LOG.debug("{}: dropping", settings, e);
        }
    }

    private void end(String reason) {
        if (ended.compareAndSet(false, true)) {
            open = false;
            window.end();
            owner.ended(this, reason);
        }
    }

    @Override
    public void messageArrived(String topic, MqttMessage message) {
        int packetId = message.getId();
        int qos = message.getQos();
        try {
            owner.arrived(PahoMessages.from(topic, message, () -> acknowledge(packetId, qos)));
        } catch (RuntimeException e) {
            LOG.error("{}: a message on {} was not taken", settings, topic, e);
        }
    }

    @Override
    public void disconnected(MqttDisconnectResponse response) {
        MqttException cause = response.getException();
        end(cause == null ? "the broker said goodbye" : String.valueOf(cause));
    }

    private Completion on(Consumer<IMqttToken> next) {
        return new Completion() {
            @Override
            void done(IMqttToken token) {
                next.accept(token);
            }

            @Override
            void failed(String reason, @Nullable Throwable cause) {
                end(reason);
            }
        };
    }

    private static Completion confirming(CompletableFuture<Void> confirmation) {
        return new Completion() {
            @Override
            @SuppressWarnings("NullAway")
            void done(IMqttToken token) {
                confirmation.complete(null);
            }

            @Override
            void failed(String reason, @Nullable Throwable cause) {
                confirmation.completeExceptionally(
                        cause == null ? new NotDelivered(reason) : new NotDelivered(reason, cause));
            }
        };
    }

    @Override
    public void mqttErrorOccurred(MqttException exception) {
        LOG.debug("{}: {}", settings, exception.toString());
    }

    @Override
    public void deliveryComplete(IMqttToken token) {}

    @Override
    public void connectComplete(boolean reconnect, String serverUri) {}

    @Override
    public void authPacketArrived(int reasonCode, MqttProperties properties) {}
}
