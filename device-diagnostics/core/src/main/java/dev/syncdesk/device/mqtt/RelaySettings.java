package dev.syncdesk.device.mqtt;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadFactory;

/**
 * What a relay is and how it connects.
 *
 * @param connection its client id is the relay's id; will, subscriptions and acknowledgement are
 *     set by the client
 * @param languages of the person who reads the steps, the preferred one first
 * @param accepts schemas that it can show, such as {@code step/1}
 * @param commands that it can do
 * @param spool the folder of its store; one relay, one folder
 * @param threads makes the threads of its connection, and the one that sends and calls the listener
 */
public record RelaySettings(
        MqttSettings connection,
        RelayKind kind,
        List<String> languages,
        List<String> accepts,
        List<String> commands,
        Path spool,
        SpoolBounds bounds,
        ThreadFactory threads) {

    public String relay() {
        return connection.clientId();
    }
}
