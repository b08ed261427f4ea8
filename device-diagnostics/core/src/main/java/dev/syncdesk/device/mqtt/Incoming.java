package dev.syncdesk.device.mqtt;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message that arrived. Where acknowledgement is manual, the broker keeps it until then. */
public final class Incoming {

    /** Takes one acknowledgement; knows the connection that the message came on. */
    @FunctionalInterface
    interface Acknowledgement {
        void acknowledge();
    }

    private final String topic;
    private final byte[] payload;
    private final int qos;
    private final boolean retained;
    private final boolean duplicate;
    private final @Nullable String contentType;
    private final @Nullable String responseTopic;
    private final byte @Nullable [] correlationData;
    private final Map<String, String> userProperties;
    private final Acknowledgement acknowledgement;

    Incoming(
            String topic,
            byte[] payload,
            int qos,
            boolean retained,
            boolean duplicate,
            @Nullable String contentType,
            @Nullable String responseTopic,
            byte @Nullable [] correlationData,
            Map<String, String> userProperties,
            Acknowledgement acknowledgement) {
        this.topic = topic;
        this.payload = payload;
        this.qos = qos;
        this.retained = retained;
        this.duplicate = duplicate;
        this.contentType = contentType;
        this.responseTopic = responseTopic;
        this.correlationData = correlationData;
        this.userProperties = userProperties;
        this.acknowledgement = acknowledgement;
    }

    public String topic() {
        return topic;
    }

    /** The bytes themselves, not a copy. */
    public byte[] payload() {
        return payload;
    }

    public int qos() {
        return qos;
    }

    public boolean retained() {
        return retained;
    }

    /** Whether the broker says that it sent this before. */
    public boolean duplicate() {
        return duplicate;
    }

    public @Nullable String contentType() {
        return contentType;
    }

    public @Nullable String responseTopic() {
        return responseTopic;
    }

    public byte @Nullable [] correlationData() {
        return correlationData;
    }

    public Map<String, String> userProperties() {
        return userProperties;
    }

    /**
     * Tells the broker that the message is done with; from any thread, cheap, at most once. Does
     * nothing where the connection that it came on has ended: the broker sends it again, and its
     * packet id may by then belong to another message.
     */
    public void acknowledge() {
        acknowledgement.acknowledge();
    }

    @Override
    public String toString() {
        return "Incoming[" + topic + ", " + payload.length + " bytes]";
    }
}
