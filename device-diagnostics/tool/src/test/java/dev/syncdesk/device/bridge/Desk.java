package dev.syncdesk.device.bridge;

import dev.syncdesk.device.mqtt.CommandCodec;
import dev.syncdesk.device.mqtt.CommandMessage;
import dev.syncdesk.device.mqtt.CommandResult;
import dev.syncdesk.device.mqtt.CommandResultCodec;
import dev.syncdesk.device.mqtt.Incoming;
import dev.syncdesk.device.mqtt.MqttConnection;
import dev.syncdesk.device.mqtt.MqttListener;
import dev.syncdesk.device.mqtt.MqttSettings;
import dev.syncdesk.device.mqtt.Outgoing;
import dev.syncdesk.device.mqtt.Presence;
import dev.syncdesk.device.mqtt.PresenceCodec;
import dev.syncdesk.device.mqtt.Receipt;
import dev.syncdesk.device.mqtt.ReceiptCodec;
import dev.syncdesk.device.mqtt.Subscription;
import dev.syncdesk.device.mqtt.Topics;
import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.WireFormat;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The server's side of the broker: hears what relays say, confirms it, and orders. */
public final class Desk implements MqttListener, AutoCloseable {

    private final MqttConnection connection;
    private final List<DeviceReport> reports = new CopyOnWriteArrayList<>();
    private final List<String> results = new CopyOnWriteArrayList<>();
    private final List<Presence> presences = new CopyOnWriteArrayList<>();
    private volatile @Nullable String confirmed;

    public Desk(URI broker) {
        connection =
                new MqttConnection(
                        MqttSettings.of(broker, "desk")
                                .subscribing(Subscription.atLeastOnce("fleet/v1/#")),
                        this);
        connection.start();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(connection::isConnected);
    }

    @Override
    public void connected(boolean sessionPresent) {}

    @Override
    public void disconnected(String reason) {}

    @Override
    public void message(Incoming message) {
        String topic = message.topic();
        if (topic.endsWith("/report")) {
            DeviceReport report = value(ReportCodec.decode(message.payload(), WireFormat.JSON));
            reports.add(report);
            confirm(report.id());
        } else if (topic.endsWith("/command-result")) {
            CommandResult result =
                    value(CommandResultCodec.decode(message.payload(), WireFormat.JSON));
            String detail = result.detail() == null ? "" : " " + result.detail();
            results.add(result.requestId() + " " + result.state().wire() + detail);
            confirm(result.receiptId());
        } else if (topic.endsWith("/presence")) {
            presences.add(value(PresenceCodec.decode(message.payload(), WireFormat.JSON)));
        }
    }

    private static <T> T value(Decoded<T> decoded) {
        return switch (decoded) {
            case Decoded.Value<T> value -> value.value();
            case Decoded.Malformed<T> bad -> throw new IllegalStateException(bad.detail());
        };
    }

    private void confirm(String id) {
        if (confirmed != null) {
            receipt(List.of(id));
        }
    }

    private void receipt(List<String> ids) {
        connection.publish(
                Outgoing.atLeastOnce(
                        Topics.receipt(String.valueOf(confirmed)),
                        ReceiptCodec.encode(new Receipt(ids, List.of()), WireFormat.JSON)));
    }

    /** From now on, and all that came before. */
    public void confirmAll(String relay) {
        confirmed = relay;
        receipt(reports.stream().map(DeviceReport::id).toList());
    }

    public boolean confirms() {
        return confirmed != null;
    }

    public List<DeviceReport> reports() {
        return reports;
    }

    /** {@code request state detail}, in the order in which they came. */
    public List<String> results() {
        return results;
    }

    public Presence presence() {
        return presences.getLast();
    }

    public void order(String relay, String serial, CommandMessage command) {
        connection
                .publish(
                        Outgoing.atLeastOnce(
                                Topics.command(relay, serial),
                                CommandCodec.encode(command, WireFormat.JSON)))
                .join();
    }

    @Override
    public void close() {
        connection.close();
    }
}
