package dev.syncdesk.device.bridge;

import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleTransport;
import dev.syncdesk.device.bluetooth.reader.DeviceReading;
import dev.syncdesk.device.bluetooth.reader.ReadDevice;
import dev.syncdesk.device.bluetooth.reader.Wish;
import dev.syncdesk.device.bridge.BridgeConfig.Bridged;
import dev.syncdesk.device.mqtt.MqttSettings;
import dev.syncdesk.device.mqtt.RelayClient;
import dev.syncdesk.device.mqtt.RelayKind;
import dev.syncdesk.device.mqtt.RelaySettings;
import dev.syncdesk.device.mqtt.SpoolBounds;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.Via;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running bridge. One reading at a time, since there is one radio. */
public final class Bridge implements AutoCloseable {

    static final List<String> COMMANDS = List.of("report-now", "set-time", "sync-now");

    private static final Logger LOG = LoggerFactory.getLogger(Bridge.class);

    private final BridgeConfig config;
    private final BleTransport transport;
    private final ReadDevice readDevice;
    private final Clock clock;
    private final RadioHealth health = new RadioHealth();
    private final Rhythm rhythm;
    private final Map<String, Bridged> devices = new HashMap<>();
    private final ScheduledThreadPoolExecutor radio;
    private final RelayClient relay;

    /**
     * @param clock with the zone in which the devices are
     * @throws IOException if the spool cannot be opened
     */
    public Bridge(BridgeConfig config, BleTransport transport, Rhythm rhythm, Clock clock)
            throws IOException {
        this.config = config;
        this.transport = transport;
        this.rhythm = rhythm;
        this.clock = clock;
        readDevice = new ReadDevice(transport, Via.BRIDGE, clock);
        radio = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("radio").factory());
        radio.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        config.devices().forEach(device -> devices.put(device.serial(), device));
        relay = new RelayClient(settings(), new Orders(this, radio, clock), clock);
    }

    private RelaySettings settings() {
        MqttSettings connection =
                MqttSettings.of(config.broker(), config.relay())
                        .withCredentials(config.relay(), config.password())
                        .withTrust(config.trust());
        return new RelaySettings(
                connection,
                RelayKind.BRIDGE,
                List.of(),
                List.of(),
                COMMANDS,
                config.data().resolve("spool"),
                SpoolBounds.STANDARD,
                Thread.ofPlatform().name("relay").factory());
    }

    /** Begins, whether or not radio and network are there yet. */
    public void start() {
        relay.start();
        Duration wait = Duration.ZERO;
        for (Bridged device : config.devices()) {
            later(wait, device, 0);
            wait = wait.plus(rhythm.between());
        }
        LOG.info("{}: reading {} devices by {}", config.relay(), devices.size(), transport.name());
    }

    private void later(Duration wait, Bridged device, int failures) {
        if (!radio.isShutdown()) {
            radio.schedule(
                    () -> onSchedule(device, failures), wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Whatever happens in it, the device's next turn is set. */
    private void onSchedule(Bridged device, int failures) {
        int failed = failures + 1;
        try {
            read(device, device.wish());
            failed = 0;
        } catch (BleException e) {
            LOG.info("{} was not read: {}", device.serial(), e.failure().code());
        } catch (RuntimeException e) {
            LOG.error("{} was not read", device.serial(), e);
        } finally {
            later(rhythm.next(device.every(), failed), device, failed);
        }
    }

    /** Reads a device and keeps its report until the server has it. */
    DeviceReading read(Bridged device, Wish wish) throws BleException {
        try {
            DeviceReading reading =
                    readDevice.read(device.address(), config.adapter(), wish, device.limit());
            health.worked(clock.instant());
            relay.report(device.serial(), withOwnEvents(reading.report()));
            return reading;
        } catch (BleException e) {
            health.failed(e.failure(), clock.instant());
            throw e;
        }
    }

    private DeviceReport withOwnEvents(DeviceReport report) {
        return OwnEvents.before(report, health.tell());
    }

    /** The device with that serial, if the bridge reads it. */
    Optional<Bridged> device(String serial) {
        return Optional.ofNullable(devices.get(serial));
    }

    /** The code of what is wrong with the radio, such as {@code no-bluez}; empty if nothing is. */
    public String trouble() {
        String code = health.trouble();
        return code == null ? "" : code;
    }

    RelayClient relay() {
        return relay;
    }

    /** Whether the broker has it at this moment. */
    public boolean isConnected() {
        return relay.isConnected();
    }

    /** How many messages the server has not confirmed yet. */
    public int waiting() {
        return relay.waiting();
    }

    @Override
    public void close() {
        radio.shutdownNow();
        relay.close();
        transport.close();
    }
}
