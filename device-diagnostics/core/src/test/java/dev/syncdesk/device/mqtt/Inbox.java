package dev.syncdesk.device.mqtt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A listener that keeps what it hears. */
final class Inbox implements MqttListener {

    final List<Incoming> messages = new CopyOnWriteArrayList<>();
    final List<Boolean> connects = new CopyOnWriteArrayList<>();
    final List<String> disconnects = new CopyOnWriteArrayList<>();

    @Override
    public void connected(boolean sessionPresent) {
        connects.add(sessionPresent);
    }

    @Override
    public void disconnected(String reason) {
        disconnects.add(reason);
    }

    @Override
    public void message(Incoming message) {
        messages.add(message);
    }

    List<String> texts() {
        return messages.stream()
                .map(message -> new String(message.payload(), StandardCharsets.UTF_8))
                .toList();
    }
}
