package dev.syncdesk.support.bench;

import dev.syncdesk.device.mqtt.Incoming;
import dev.syncdesk.device.mqtt.MqttConnection;
import dev.syncdesk.device.mqtt.MqttListener;
import dev.syncdesk.device.mqtt.MqttSettings;
import dev.syncdesk.device.mqtt.Outgoing;
import dev.syncdesk.device.mqtt.Subscription;
import dev.syncdesk.device.mqtt.Topics;
import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.BatteryStatus;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.Via;
import dev.syncdesk.device.report.WireFormat;
import dev.syncdesk.support.TestMosquitto;
import dev.syncdesk.support.platform.Ids;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;

/**
 * The reports of one device, each with when it was published and when a bare subscriber had it.
 * Each differs from its neighbours in the battery's percentage.
 */
final class TimedReports implements AutoCloseable {

    private static final int LOWEST = 40;
    private static final int VALUES = 50;

    private final LiveWorld world;
    private final MqttConnection relay;
    private final MqttConnection bare;
    private final List<TimedReport> sent = new ArrayList<>();

    private TimedReports(LiveWorld world, TestMosquitto broker) {
        this.world = world;
        relay =
                new MqttConnection(
                        MqttSettings.of(broker.relayUri(), world.relay().id())
                                .withCredentials(
                                        world.relay().username(), world.relay().password()),
                        new MqttListener() {
                            @Override
                            public void message(Incoming message) {}
                        });
        Map<String, Object> server = broker.settings();
        bare =
                new MqttConnection(
                        MqttSettings.of(URI.create(text(server, "syncdesk.mqtt.url")), "bare")
                                .withCredentials(
                                        text(server, "syncdesk.mqtt.user"),
                                        text(server, "syncdesk.mqtt.password"))
                                .subscribing(new Subscription(topic(), 1, false)),
                        new MqttListener() {
                            @Override
                            public void message(Incoming message) {
                                arrived();
                            }
                        });
    }

    static TimedReports connect(LiveWorld world, TestMosquitto broker) {
        TimedReports reports = new TimedReports(world, broker);
        reports.relay.start();
        reports.bare.start();
        Awaitility.await().until(() -> reports.relay.isConnected() && reports.bare.isConnected());
        return reports;
    }

    private static String text(Map<String, Object> settings, String key) {
        return Objects.requireNonNull(settings.get(key)).toString();
    }

    private String topic() {
        return Topics.report(world.relay().id(), world.serial());
    }

    void send() {
        Instant now = Instant.now();
        TimedReport report;
        synchronized (sent) {
            report = new TimedReport(LOWEST + sent.size() % VALUES, WallClock.millis());
            sent.add(report);
        }
        Battery battery = new Battery(report.percent(), BatteryStatus.CHARGING, null);
        byte[] payload =
                ReportCodec.encode(
                        new DeviceReport(
                                Ids.next(),
                                now,
                                now,
                                Via.COMPANION,
                                null,
                                battery,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of()),
                        WireFormat.JSON);
        report.publishedAt(WallClock.millis());
        relay.publish(Outgoing.atLeastOnce(topic(), payload));
    }

    /** One relay's messages arrive in the order in which it published them. */
    private void arrived() {
        double at = WallClock.millis();
        synchronized (sent) {
            sent.stream()
                    .filter(report -> !report.hasArrived())
                    .findFirst()
                    .ifPresent(report -> report.arrivedAt(at));
        }
    }

    List<TimedReport> sent() {
        synchronized (sent) {
            return List.copyOf(sent);
        }
    }

    @Override
    public void close() {
        relay.close();
        bare.close();
    }
}
