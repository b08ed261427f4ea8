package dev.syncdesk.support.browser;

import dev.syncdesk.device.mqtt.CommandMessage;
import dev.syncdesk.device.mqtt.CommandResult;
import dev.syncdesk.device.mqtt.MqttSettings;
import dev.syncdesk.device.mqtt.RelayClient;
import dev.syncdesk.device.mqtt.RelayKind;
import dev.syncdesk.device.mqtt.RelayListener;
import dev.syncdesk.device.mqtt.RelaySettings;
import dev.syncdesk.device.mqtt.SpoolBounds;
import dev.syncdesk.device.mqtt.StepClosed;
import dev.syncdesk.device.mqtt.StepMessage;
import dev.syncdesk.device.mqtt.StepResult;
import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.BatteryStatus;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.Sync;
import dev.syncdesk.device.report.Via;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.device.CreateRelay;
import dev.syncdesk.support.device.NewRelay;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The app on a customer's phone, played by the test over real MQTT. */
final class TestCompanion implements RelayListener, AutoCloseable {

    private final RunningDesk desk;
    private final String serial;
    private final RelayClient client;
    private final BlockingQueue<StepMessage> steps = new LinkedBlockingQueue<>();
    private final BlockingQueue<CommandMessage> commands = new LinkedBlockingQueue<>();

    TestCompanion(RunningDesk desk, Owner owner) {
        this.desk = desk;
        serial = owner.serial();
        NewRelay relay =
                desk.bean(CreateRelay.class)
                        .create(RelayKind.COMPANION, List.of(serial), owner.customer().id());
        client = connect(relay);
    }

    private RelayClient connect(NewRelay relay) {
        URI broker = URI.create("tcp://127.0.0.1:" + desk.mqttPort());
        RelaySettings settings =
                new RelaySettings(
                        MqttSettings.of(broker, relay.id())
                                .withCredentials(relay.username(), relay.password()),
                        RelayKind.COMPANION,
                        List.of("en"),
                        List.of("step/1"),
                        List.of("report-now"),
                        RunningDesk.emptyFolder(),
                        new SpoolBounds(1_000, 1_000_000),
                        Thread.ofVirtual().factory());
        try {
            RelayClient made = new RelayClient(settings, this, desk.clock());
            made.start();
            Awaitility.await().until(made::isConnected);
            return made;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A battery alone. Returns when the desk has stored it. */
    void reportBattery(int percent) {
        report(percent, null);
    }

    /**
     * Returns when the desk has stored it.
     *
     * @param syncedAt when the device last synced; null says nothing of it
     */
    void report(int percent, @Nullable Instant syncedAt) {
        Instant now = desk.clock().instant();
        Sync sync = syncedAt == null ? null : new Sync(syncedAt, syncedAt, 0, null, 0);
        Battery battery = new Battery(percent, BatteryStatus.DISCHARGING, null);
        client.report(
                serial,
                new DeviceReport(
                        Ids.next(),
                        now,
                        now,
                        Via.COMPANION,
                        null,
                        battery,
                        sync,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of()));
        Awaitility.await().until(() -> client.waiting() == 0);
    }

    /** The next step that arrives. */
    StepMessage step() {
        return next(steps, "step");
    }

    /** The next command that arrives. */
    CommandMessage command() {
        return next(commands, "command");
    }

    private static <T> T next(BlockingQueue<T> queue, String what) {
        try {
            T message = queue.poll(10, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("No " + what + " arrived within 10 s");
            }
            return message;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    void tell(CommandMessage command, CommandResult.State state, @Nullable String detail) {
        client.commandResult(
                serial,
                new CommandResult(command.requestId(), state, desk.clock().instant(), detail));
    }

    void tell(StepMessage step, StepResult.State state) {
        client.stepResult(
                serial, new StepResult(step.delivery(), desk.clock().instant(), state, null));
    }

    @Override
    public void step(String of, StepMessage step) {
        steps.add(step);
    }

    @Override
    public void stepClosed(String of, StepClosed closed) {}

    @Override
    public void command(String of, CommandMessage command) {
        commands.add(command);
    }

    @Override
    public void close() {
        client.close();
    }
}
