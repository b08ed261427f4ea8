package dev.syncdesk.support.broker;

import dev.syncdesk.device.mqtt.MqttSettings;
import dev.syncdesk.device.mqtt.TlsTrust;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where the broker is, and who the server is to it. */
record BrokerPeer(URI uri, @Nullable String user, @Nullable String password, TlsTrust trust) {

    MqttSettings settings(String clientId) {
        return MqttSettings.of(uri, clientId).withCredentials(user, password).withTrust(trust);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return uri.toString();
    }
}
