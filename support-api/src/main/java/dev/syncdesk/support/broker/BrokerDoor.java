package dev.syncdesk.support.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.TransportConstants;
import org.jspecify.annotations.Nullable;

/**
 * One socket that MQTT clients connect to; MQTT over WebSocket is served on the same port.
 *
 * @param keyStore a PKCS 12 file, or null for a plain door
 */
record BrokerDoor(String name, String host, int port, @Nullable Path keyStore, String password) {

    /** A packet over this ends its connection; a payload over 64 KiB and below is quarantined. */
    static final int MAX_PACKET_BYTES = 256 * 1024;

    private static final int THREADS = 2;
    private static final int RECEIVE_MAXIMUM = 1_000;
    private static final int SESSION_EXPIRY_SECONDS = 7 * 24 * 3600;

    static BrokerDoor plain(String name, String host, int port) {
        return new BrokerDoor(name, host, port, null, "");
    }

    static BrokerDoor tls(String name, String host, int port, Path keyStore, String password) {
        return new BrokerDoor(name, host, port, keyStore, password);
    }

    TransportConfiguration acceptor() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(TransportConstants.HOST_PROP_NAME, host);
        settings.put(TransportConstants.PORT_PROP_NAME, port);
        settings.put(TransportConstants.PROTOCOLS_PROP_NAME, "MQTT");
        settings.put(TransportConstants.REMOTING_THREADS_PROPNAME, THREADS);
        if (keyStore != null) {
            settings.put(TransportConstants.SSL_ENABLED_PROP_NAME, true);
            settings.put(TransportConstants.KEYSTORE_TYPE_PROP_NAME, "PKCS12");
            settings.put(TransportConstants.KEYSTORE_PATH_PROP_NAME, keyStore.toString());
            settings.put(TransportConstants.KEYSTORE_PASSWORD_PROP_NAME, password);
        }
        return new TransportConfiguration(
                NettyAcceptorFactory.class.getName(), settings, name, forMqtt());
    }

    private static Map<String, Object> forMqtt() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("maximumPacketSize", MAX_PACKET_BYTES);
        settings.put("receiveMaximum", RECEIVE_MAXIMUM);
        // What an MQTT 3.1.1 client gets, which cannot ask for an expiry.
        settings.put("defaultMqttSessionExpiryInterval", SESSION_EXPIRY_SECONDS);
        return settings;
    }
}
