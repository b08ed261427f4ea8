package dev.syncdesk.support.broker;

import dev.syncdesk.device.mqtt.MqttConnection;
import dev.syncdesk.device.mqtt.MqttListener;
import dev.syncdesk.device.mqtt.MqttSettings;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.function.UnaryOperator;

/** The broker, embedded or outside, as the server's own connections see it. */
@Singleton
public final class Broker {

    /** Begins the client id of every connection of the server's own. */
    static final String CLIENT_PREFIX = "syncdesk-";

    private final BrokerSettings settings;
    private final EmbeddedBroker embedded;
    private final int replica;

    Broker(
            BrokerSettings settings,
            EmbeddedBroker embedded,
            @Property(name = "syncdesk.replica") int replica) {
        this.settings = settings;
        this.embedded = embedded;
        this.replica = replica;
    }

    /** Starts the embedded broker where there is no other. */
    BrokerPeer peer() throws Exception {
        return settings.isOutside() ? settings.outside() : embedded.start();
    }

    /**
     * A connection that keeps trying; it is started, and not yet open.
     *
     * @param role becomes the client id together with this replica's number, the same after each
     *     start, so that the broker keeps one session for it
     */
    public MqttConnection connect(
            String role, UnaryOperator<MqttSettings> wishes, MqttListener listener)
            throws Exception {
        MqttSettings known = peer().settings(CLIENT_PREFIX + role + "-" + replica);
        MqttConnection connection =
                new MqttConnection(wishes.apply(subscribingOnce(known)), listener);
        connection.start();
        return connection;
    }

    /**
     * Artemis 2.55 does not know a shared subscription again: it gives all that it had sent on the
     * session once more, takes no acknowledgement for the first, and where those filled the window
     * it sends nothing until the next message comes. A session of the embedded broker keeps its
     * subscriptions, so a role whose subscriptions change needs another name.
     */
    private MqttSettings subscribingOnce(MqttSettings known) {
        return settings.isOutside() ? known : known.withSessionsSubscriptions();
    }

    void openDoors() throws Exception {
        if (!settings.isOutside()) {
            embedded.openDoors();
        }
    }
}
