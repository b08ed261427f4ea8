package dev.syncdesk.device.mqtt;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How to connect. A session is persistent: clean start is off.
 *
 * @param uri {@code tcp://host:port} or {@code ssl://host:port}
 * @param clientId stable, since the broker keeps the session under it
 * @param sessionExpiry how long the broker keeps the session without a connection
 * @param receiveMaximum how many unacknowledged messages the broker may send, 1 to 65,535
 * @param maxInFlight how many unconfirmed messages are published at once; the broker may allow less
 * @param will what the broker publishes when the connection breaks; asked before each attempt, so
 *     that it can name the connection
 * @param manualAcknowledgement whether each {@link Incoming} waits for its acknowledge()
 * @param sessionSubscribes whether a session that the broker still has is left as it is: its
 *     subscriptions are part of it. Else they are made anew on each connection
 */
public record MqttSettings(
        URI uri,
        String clientId,
        @Nullable String user,
        @Nullable String password,
        TlsTrust trust,
        Duration sessionExpiry,
        int receiveMaximum,
        int maxInFlight,
        Duration keepAlive,
        @Nullable Supplier<Outgoing> will,
        boolean manualAcknowledgement,
        boolean sessionSubscribes,
        List<Subscription> subscriptions) {

    public static MqttSettings of(URI uri, String clientId) {
        return new MqttSettings(
                uri,
                clientId,
                null,
                null,
                new TlsTrust.System(),
                Duration.ofDays(7),
                1_000,
                1_000,
                Duration.ofSeconds(30),
                null,
                false,
                false,
                Collections.emptyList());
    }

    public MqttSettings withCredentials(@Nullable String name, @Nullable String secret) {
        return new MqttSettings(
                uri,
                clientId,
                name,
                secret,
                trust,
                sessionExpiry,
                receiveMaximum,
                maxInFlight,
                keepAlive,
                will,
                manualAcknowledgement,
                sessionSubscribes,
                subscriptions);
    }

    public MqttSettings withTrust(TlsTrust accepted) {
        return new MqttSettings(
                uri,
                clientId,
                user,
                password,
                accepted,
                sessionExpiry,
                receiveMaximum,
                maxInFlight,
                keepAlive,
                will,
                manualAcknowledgement,
                sessionSubscribes,
                subscriptions);
    }

    public MqttSettings withSessionExpiry(Duration expiry) {
        return new MqttSettings(
                uri,
                clientId,
                user,
                password,
                trust,
                expiry,
                receiveMaximum,
                maxInFlight,
                keepAlive,
                will,
                manualAcknowledgement,
                sessionSubscribes,
                subscriptions);
    }

    /** Both windows: what the broker may send, and what this client publishes, unconfirmed. */
    public MqttSettings withWindow(int receive, int publish) {
        return new MqttSettings(
                uri,
                clientId,
                user,
                password,
                trust,
                sessionExpiry,
                receive,
                publish,
                keepAlive,
                will,
                manualAcknowledgement,
                sessionSubscribes,
                subscriptions);
    }

    public MqttSettings withKeepAlive(Duration interval) {
        return new MqttSettings(
                uri,
                clientId,
                user,
                password,
                trust,
                sessionExpiry,
                receiveMaximum,
                maxInFlight,
                interval,
                will,
                manualAcknowledgement,
                sessionSubscribes,
                subscriptions);
    }

    public MqttSettings withWill(Outgoing lastWill) {
        return withWill(() -> lastWill);
    }

    public MqttSettings withWill(Supplier<Outgoing> lastWill) {
        return new MqttSettings(
                uri,
                clientId,
                user,
                password,
                trust,
                sessionExpiry,
                receiveMaximum,
                maxInFlight,
                keepAlive,
                lastWill,
                manualAcknowledgement,
                sessionSubscribes,
                subscriptions);
    }

    public MqttSettings withManualAcknowledgement() {
        return new MqttSettings(
                uri,
                clientId,
                user,
                password,
                trust,
                sessionExpiry,
                receiveMaximum,
                maxInFlight,
                keepAlive,
                will,
                true,
                sessionSubscribes,
                subscriptions);
    }

    public MqttSettings withSessionsSubscriptions() {
        return new MqttSettings(
                uri,
                clientId,
                user,
                password,
                trust,
                sessionExpiry,
                receiveMaximum,
                maxInFlight,
                keepAlive,
                will,
                manualAcknowledgement,
                true,
                subscriptions);
    }

    public MqttSettings subscribing(Subscription... made) {
        return new MqttSettings(
                uri,
                clientId,
                user,
                password,
                trust,
                sessionExpiry,
                receiveMaximum,
                maxInFlight,
                keepAlive,
                will,
                manualAcknowledgement,
                sessionSubscribes,
                Collections.unmodifiableList(new ArrayList<>(Arrays.asList(made))));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return clientId + " at " + uri;
    }
}
