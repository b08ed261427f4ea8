package dev.syncdesk.device.cli.simulate;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.syncdesk.device.mqtt.CommandMessage;
import dev.syncdesk.device.mqtt.CommandResult;
import dev.syncdesk.device.mqtt.RelayClient;
import dev.syncdesk.device.mqtt.RelayKind;
import dev.syncdesk.device.mqtt.RelayListener;
import dev.syncdesk.device.mqtt.RelaySettings;
import dev.syncdesk.device.mqtt.StepClosed;
import dev.syncdesk.device.mqtt.StepMessage;
import dev.syncdesk.device.mqtt.StepResult;
import dev.syncdesk.device.report.Via;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A companion or a bridge, with its devices and, for a companion, the person who holds it. */
final class SimulatedRelay implements RelayListener, AutoCloseable {

    private static final int MOST_STEPS = 100;
    private static final Duration WHILE_CHARGING = Duration.ofSeconds(2);

    private final PlannedRelay plan;
    private final FleetClock time;
    private final Random random;
    private final RelayClient client;
    private final @Nullable SimulatedPhone phone;
    private final Map<String, SimulatedDevice> devices = new LinkedHashMap<>();
    private final Map<String, Future<?>> nextReports = new LinkedHashMap<>();
    private final Map<String, Future<?>> steps = new LinkedHashMap<>();

    SimulatedRelay(PlannedRelay plan, RelaySettings settings, FleetClock time, Random random)
            throws IOException {
        this.plan = plan;
        this.time = time;
        this.random = random;
        phone = plan.kind() == RelayKind.COMPANION ? new SimulatedPhone(random) : null;
        Via via = plan.kind() == RelayKind.COMPANION ? Via.COMPANION : Via.BRIDGE;
        for (PlannedDevice device : plan.devices()) {
            if (phone != null) {
                phone.begin(device.trouble());
            }
            devices.put(
                    device.serial(), new SimulatedDevice(device, phone, via, random, time.now()));
        }
        client = new RelayClient(settings, this, time.clock());
    }

    PlannedRelay plan() {
        return plan;
    }

    RelayClient client() {
        return client;
    }

    void connect() {
        client.start();
    }

    /** Tells the history of one device, then lets it live. */
    void begin(String serial, Duration history) {
        SimulatedDevice device = device(serial);
        for (long hours = history.toHours(); hours > 0; hours--) {
            client.report(serial, device.earlier(newId(), Duration.ofHours(hours)));
        }
        live(serial);
    }

    private SimulatedDevice device(String serial) {
        SimulatedDevice device = devices.get(serial);
        if (device == null) {
            throw new IllegalArgumentException(plan.id() + " does not speak for " + serial);
        }
        return device;
    }

    private void live(String serial) {
        SimulatedDevice device = device(serial);
        device.advance(time.now());
        client.report(serial, device.report(newId()));
        Duration pause =
                device.isCharging() ? WHILE_CHARGING : Duration.ofSeconds(30 + random.nextInt(61));
        Future<?> replaced = nextReports.put(serial, time.after(pause, () -> live(serial)));
        if (replaced != null) {
            replaced.cancel(false);
        }
    }

    private static String newId() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    @Override
    public void step(String serial, StepMessage step) {
        if (devices.containsKey(serial)) {
            time.after(Duration.ZERO, () -> received(serial, step));
        }
    }

    private void received(String serial, StepMessage step) {
        tell(serial, step, StepResult.State.RECEIVED, null);
        PlannedCustomer person = plan.owner();
        if (person == null || !person.answers() || steps.containsKey(step.delivery())) {
            return;
        }
        forgetOldSteps();
        steps.put(step.delivery(), time.after(millis(1_000, 3_000), () -> shown(serial, step)));
    }

    private void shown(String serial, StepMessage step) {
        tell(serial, step, StepResult.State.SHOWN, null);
        steps.put(step.delivery(), time.after(millis(4_000, 15_000), () -> act(serial, step)));
    }

    private void act(String serial, StepMessage step) {
        SimulatedDevice device = device(serial);
        device.advance(time.now());
        Answering.obey(step, device, phone);
        String answer = Answering.answer(step);
        if (answer != null) {
            tell(serial, step, StepResult.State.ANSWERED, answer);
        }
        live(serial);
    }

    private void forgetOldSteps() {
        if (steps.size() >= MOST_STEPS) {
            steps.remove(steps.keySet().iterator().next());
        }
    }

    private void tell(
            String serial, StepMessage step, StepResult.State state, @Nullable String answer) {
        client.stepResult(serial, new StepResult(step.delivery(), time.now(), state, answer));
    }

    @Override
    public void stepClosed(String serial, StepClosed closed) {
        time.after(Duration.ZERO, () -> closed(closed));
    }

    private void closed(StepClosed closed) {
        Future<?> waiting = steps.get(closed.delivery());
        if (waiting != null) {
            waiting.cancel(false);
        }
    }

    @Override
    public void command(String serial, CommandMessage command) {
        if (devices.containsKey(serial)) {
            time.after(Duration.ZERO, () -> accept(serial, command));
        }
    }

    private void accept(String serial, CommandMessage command) {
        SimulatedDevice device = device(serial);
        switch (command.command()) {
            case "report-now" -> carryOut(serial, command, any -> {});
            case "sync-now" -> sync(serial, command);
            case "set-time" -> carryOut(serial, command, SimulatedDevice::setTime);
            case "restart" -> carryOut(serial, command, SimulatedDevice::restart);
            default -> tell(serial, command, CommandResult.State.UNSUPPORTED, null);
        }
        device.advance(time.now());
    }

    private void carryOut(
            String serial, CommandMessage command, Consumer<SimulatedDevice> whatItDoes) {
        tell(serial, command, CommandResult.State.ACCEPTED, null);
        time.after(
                millis(500, 2_000),
                () -> {
                    device(serial).advance(time.now());
                    whatItDoes.accept(device(serial));
                    live(serial);
                    tell(serial, command, CommandResult.State.DONE, null);
                });
    }

    private void sync(String serial, CommandMessage command) {
        tell(serial, command, CommandResult.State.ACCEPTED, null);
        time.after(
                millis(1_000, 4_000),
                () -> {
                    device(serial).advance(time.now());
                    boolean synced = device(serial).syncNow();
                    live(serial);
                    tell(
                            serial,
                            command,
                            synced ? CommandResult.State.DONE : CommandResult.State.FAILED,
                            synced ? null : "bluetooth-off");
                });
    }

    private void tell(
            String serial,
            CommandMessage command,
            CommandResult.State state,
            @Nullable String detail) {
        Instant now = time.now();
        client.commandResult(serial, new CommandResult(command.requestId(), state, now, detail));
    }

    private Duration millis(int least, int most) {
        return Duration.ofMillis(least + random.nextInt(most - least));
    }

    @Override
    public void close() {
        client.close();
    }
}
