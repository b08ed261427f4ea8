package dev.syncdesk.device.bridge;

import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.reader.DeviceReading;
import dev.syncdesk.device.bridge.BridgeConfig.Bridged;
import dev.syncdesk.device.mqtt.CommandMessage;
import dev.syncdesk.device.mqtt.CommandResult;
import dev.syncdesk.device.mqtt.CommandResult.State;
import dev.syncdesk.device.mqtt.RelayListener;
import dev.syncdesk.device.mqtt.StepClosed;
import dev.syncdesk.device.mqtt.StepMessage;
import dev.syncdesk.device.report.EventCode;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Obeys what the server orders, in the order in which it came, and says what became of it. */
final class Orders implements RelayListener {

    private static final Logger LOG = LoggerFactory.getLogger(Orders.class);

    /** Beyond it a command fails at once; devices on their schedule are in the same queue. */
    private static final int MOST_WAITING = 1_000;

    private final Bridge bridge;
    private final ScheduledThreadPoolExecutor radio;
    private final Clock clock;

    Orders(Bridge bridge, ScheduledThreadPoolExecutor radio, Clock clock) {
        this.bridge = bridge;
        this.radio = radio;
        this.clock = clock;
    }

    @Override
    public void command(String serial, CommandMessage command) {
        Optional<Bridged> device = bridge.device(serial);
        if (!Bridge.COMMANDS.contains(command.command())) {
            say(serial, command, State.UNSUPPORTED, null);
        } else if (device.isEmpty()) {
            say(serial, command, State.FAILED, "not-read-here");
        } else if (radio.getQueue().size() >= MOST_WAITING || radio.isShutdown()) {
            say(serial, command, State.FAILED, "busy");
        } else {
            say(serial, command, State.ACCEPTED, null);
            radio.execute(() -> obey(device.get(), command));
        }
    }

    private void obey(Bridged device, CommandMessage command) {
        if (command.isExpiredAt(clock.instant())) {
            say(device.serial(), command, State.FAILED, "expired");
            return;
        }
        try {
            carryOut(device, command);
        } catch (BleException e) {
            say(device.serial(), command, State.FAILED, e.failure().code());
        } catch (RuntimeException e) {
            LOG.error("{} on {}", command.command(), device.serial(), e);
            say(device.serial(), command, State.FAILED, "internal");
        }
    }

    /**
     * To sync is to bring the device up to date with this machine, which is its clock. Records stay
     * on the device: the bridge would have nowhere to put them.
     */
    private void carryOut(Bridged device, CommandMessage command) throws BleException {
        if (command.command().equals("report-now")) {
            bridge.read(device, device.wish());
            say(device.serial(), command, State.DONE, null);
            return;
        }
        DeviceReading reading = bridge.read(device, device.wish().settingClock());
        boolean set =
                reading.report().events().stream()
                        .anyMatch(event -> event.code() == EventCode.CLOCK_SET);
        if (set) {
            say(device.serial(), command, State.DONE, null);
        } else if (reading.refuses("setting the clock")) {
            say(device.serial(), command, State.FAILED, "refused");
        } else {
            say(device.serial(), command, State.UNSUPPORTED, "no-clock-to-set");
        }
    }

    private void say(String serial, CommandMessage command, State state, @Nullable String detail) {
        LOG.info("{} on {}: {} {}", command.command(), serial, state.wire(), detail);
        bridge.relay()
                .commandResult(
                        serial,
                        new CommandResult(command.requestId(), state, clock.instant(), detail));
    }

    @Override
    public void step(String serial, StepMessage step) {
        LOG.debug("a step came to a bridge, which has no screen");
    }

    @Override
    public void stepClosed(String serial, StepClosed closed) {
        LOG.debug("a step closed that a bridge never showed");
    }

    @Override
    public void rejected(String id, String reason) {
        LOG.warn("The server will not store {}: {}", id, reason);
    }

    @Override
    public void connected() {
        LOG.info("connected to the broker");
    }

    @Override
    public void disconnected(String reason) {
        LOG.info("not connected to the broker: {}", reason);
    }
}
