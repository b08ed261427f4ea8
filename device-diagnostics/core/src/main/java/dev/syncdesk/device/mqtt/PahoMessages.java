package dev.syncdesk.device.mqtt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.eclipse.paho.mqttv5.common.packet.UserProperty;

/** Messages to and from the Paho client's own form. */
final class PahoMessages {

    private PahoMessages() {}

    static MqttMessage of(Outgoing message) {
        return new MqttMessage(
                message.payload(), message.qos(), message.retained(), properties(message));
    }

    private static MqttProperties properties(Outgoing message) {
        MqttProperties properties = new MqttProperties();
        if (message.expiry() != null) {
            properties.setMessageExpiryInterval(Math.max(1, message.expiry().getSeconds()));
        }
        if (message.contentType() != null) {
            properties.setContentType(message.contentType());
        }
        if (message.responseTopic() != null) {
            properties.setResponseTopic(message.responseTopic());
        }
        if (message.correlationData() != null) {
            properties.setCorrelationData(message.correlationData());
        }
        if (!message.userProperties().isEmpty()) {
            properties.setUserProperties(pairs(message.userProperties()));
        }
        return properties;
    }

    private static List<UserProperty> pairs(Map<String, String> properties) {
        List<UserProperty> pairs = new ArrayList<>(properties.size());
        properties.forEach((key, value) -> pairs.add(new UserProperty(key, value)));
        return pairs;
    }

    static Incoming from(
            String topic, MqttMessage message, Incoming.Acknowledgement acknowledgement) {
        MqttProperties properties = message.getProperties();
        return new Incoming(
                topic,
                message.getPayload(),
                message.getQos(),
                message.isRetained(),
                message.isDuplicate(),
                properties.getContentType(),
                properties.getResponseTopic(),
                properties.getCorrelationData(),
                map(properties.getUserProperties()),
                acknowledgement);
    }

    private static Map<String, String> map(List<UserProperty> pairs) {
        if (pairs.isEmpty()) {
            return Collections.emptyMap();
        }
        Map<String, String> map = new LinkedHashMap<>();
        pairs.forEach(pair -> map.put(pair.getKey(), pair.getValue()));
        return Collections.unmodifiableMap(map);
    }
}
