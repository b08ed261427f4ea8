package dev.syncdesk.device.mqtt;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message to publish. The array is not copied: it belongs to the message from now on.
 *
 * @param qos 0 or 1
 * @param expiry after which the broker drops it undelivered; null keeps it for ever
 * @param contentType such as {@code application/cbor}; null is JSON
 */
@SuppressWarnings("ArrayRecordComponent")
public record Outgoing(
        String topic,
        byte[] payload,
        int qos,
        boolean retained,
        @Nullable Duration expiry,
        @Nullable String contentType,
        @Nullable String responseTopic,
        byte @Nullable [] correlationData,
        Map<String, String> userProperties) {

    public static Outgoing atLeastOnce(String topic, byte[] payload) {
        return new Outgoing(
                topic, payload, 1, false, null, null, null, null, Collections.emptyMap());
    }

    public static Outgoing atMostOnce(String topic, byte[] payload) {
        return new Outgoing(
                topic, payload, 0, false, null, null, null, null, Collections.emptyMap());
    }

    public Outgoing asRetained() {
        return new Outgoing(
                topic,
                payload,
                qos,
                true,
                expiry,
                contentType,
                responseTopic,
                correlationData,
                userProperties);
    }

    public Outgoing expiringAfter(Duration lifetime) {
        return new Outgoing(
                topic,
                payload,
                qos,
                retained,
                lifetime,
                contentType,
                responseTopic,
                correlationData,
                userProperties);
    }

    public Outgoing withContentType(String type) {
        return new Outgoing(
                topic,
                payload,
                qos,
                retained,
                expiry,
                type,
                responseTopic,
                correlationData,
                userProperties);
    }

    public Outgoing withReply(String toTopic, byte[] correlation) {
        return new Outgoing(
                topic,
                payload,
                qos,
                retained,
                expiry,
                contentType,
                toTopic,
                correlation,
                userProperties);
    }

    public Outgoing withUserProperties(Map<String, String> properties) {
        return new Outgoing(
                topic,
                payload,
                qos,
                retained,
                expiry,
                contentType,
                responseTopic,
                correlationData,
                properties);
    }
}
