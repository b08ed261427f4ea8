package dev.syncdesk.support.broker;

import io.netty.handler.codec.mqtt.MqttConnectMessage;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import io.netty.handler.codec.mqtt.MqttSubscribeMessage;
import io.netty.handler.codec.mqtt.MqttTopicSubscription;
import jakarta.inject.Singleton;
import org.apache.activemq.artemis.core.protocol.mqtt.MQTTInterceptor;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;

/**
 * Sees each packet before the broker does, for what its own checks leave out: wills, retained
 * messages and shared subscriptions. A packet that is refused here ends its connection.
 */
@Singleton
final class ConnectGate implements MQTTInterceptor {

    private final Refusals refusals;
    private final RelayPace pace;
    private volatile boolean open;

    ConnectGate(Refusals refusals, RelayPace pace) {
        this.refusals = refusals;
        this.pace = pace;
    }

    void openToRelays() {
        open = true;
    }

    @Override
    public boolean intercept(MqttMessage packet, RemotingConnection connection) {
        return switch (packet) {
            case MqttConnectMessage connect -> mayConnect(connect);
            case MqttPublishMessage publish -> mayPublish(publish, connection);
            case MqttSubscribeMessage subscribe -> maySubscribe(subscribe, connection);
            default -> true;
        };
    }

    private boolean mayConnect(MqttConnectMessage connect) {
        String user = String.valueOf(connect.payload().userName());
        if (user.equals(ServerUser.NAME)) {
            return true;
        }
        if (!open) {
            return false;
        }
        String will = connect.payload().willTopic();
        if (connect.variableHeader().isWillFlag() && !RelayBranch.mayRetain(user, will)) {
            refusals.add(user, "a will on " + will);
            return false;
        }
        return true;
    }

    private boolean mayPublish(MqttPublishMessage publish, RemotingConnection connection) {
        String relay = String.valueOf(connection.getClientID());
        if (isServer(relay)) {
            return true;
        }
        String topic = publish.variableHeader().topicName();
        if (publish.fixedHeader().isRetain() && !RelayBranch.mayRetain(relay, topic)) {
            refusals.add(relay, "a retained message on " + topic);
            return false;
        }
        pace.passed(relay, connection);
        return true;
    }

    private boolean maySubscribe(MqttSubscribeMessage subscribe, RemotingConnection connection) {
        String relay = String.valueOf(connection.getClientID());
        if (isServer(relay)) {
            return true;
        }
        for (MqttTopicSubscription wish : subscribe.payload().topicSubscriptions()) {
            if (wish.topicFilter().startsWith("$")) {
                refusals.add(relay, "subscribing to " + wish.topicFilter());
                return false;
            }
        }
        return true;
    }

    /** A relay's client id is its name, which never begins so. */
    private static boolean isServer(String clientId) {
        return clientId.startsWith(Broker.CLIENT_PREFIX);
    }
}
