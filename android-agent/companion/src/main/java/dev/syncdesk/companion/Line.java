package dev.syncdesk.companion;

import dev.syncdesk.companion.check.CheckResult;
import dev.syncdesk.companion.pairing.PairedDesk;
import dev.syncdesk.companion.relay.DeskWishes;
import dev.syncdesk.companion.relay.Hold;
import dev.syncdesk.companion.relay.LineSettings;
import dev.syncdesk.companion.relay.RelayLine;
import dev.syncdesk.companion.share.Purpose;
import dev.syncdesk.companion.step.KeptStep;
import dev.syncdesk.device.mqtt.CommandMessage;
import dev.syncdesk.device.mqtt.CommandResult;
import dev.syncdesk.device.mqtt.RelayClient;
import dev.syncdesk.device.mqtt.StepResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The line to the desk that the phone is paired with, if there is one, and what comes over it. */
final class Line implements DeskWishes.Phone, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);
    private static final int MOST_CHORES = 200;

    private final Companion companion;
    private final Surroundings around;
    private final Consumer<KeptStep> onStep;
    private final Set<Hold> holds = EnumSet.noneOf(Hold.class);
    private final ThreadPoolExecutor chores;
    private @Nullable RelayLine relay;

    Line(Companion companion, Surroundings around, Consumer<KeptStep> onStep) {
        this.companion = companion;
        this.around = around;
        this.onStep = onStep;
        chores =
                new ThreadPoolExecutor(
                        1,
                        1,
                        10,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(MOST_CHORES),
                        work -> new Thread(work, "chores"));
        chores.allowCoreThreadTimeOut(true);
    }

    /** Leads to that desk from now on, or to none; who held the line holds the new one. */
    synchronized void to(@Nullable PairedDesk desk) {
        RelayLine last = relay;
        relay = desk == null ? null : made(desk);
        if (last != null) {
            last.close();
        }
        RelayLine next = relay;
        if (next != null) {
            holds.forEach(next::hold);
        }
    }

    private RelayLine made(PairedDesk desk) {
        return new RelayLine(
                LineSettings.of(desk, companion.consents(), around.languages(), around.folder()),
                new DeskWishes(companion.steps(), this, around.clock()),
                around.clock());
    }

    synchronized void hold(Hold why) {
        holds.add(why);
        if (relay != null) {
            relay.hold(why);
        }
    }

    synchronized void release(Hold why) {
        holds.remove(why);
        if (relay != null) {
            relay.release(why);
        }
    }

    /** Whether there is a desk to give it to. */
    boolean give(Consumer<RelayClient> what) {
        RelayLine now = now();
        if (now == null) {
            return false;
        }
        now.give(what);
        return true;
    }

    boolean isConnected() {
        RelayLine now = now();
        return now != null && now.isConnected();
    }

    boolean drained(Duration limit) {
        RelayLine now = now();
        return now != null && now.drained(limit);
    }

    private synchronized @Nullable RelayLine now() {
        return relay;
    }

    void deleteSpool() throws IOException {
        Path folder = around.folder().resolve("spool");
        for (String name : new String[] {"spool.log", "spool.next", "spool.lock"}) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    @Override
    public boolean looksAfter(String serial) {
        return companion.devices().has(serial);
    }

    @Override
    public boolean mayShowSteps() {
        return companion.consents().has(Purpose.STEPS);
    }

    @Override
    public boolean mayReport() {
        return companion.consents().has(Purpose.DEVICE);
    }

    @Override
    public void checkSoon(String serial, CommandMessage command) {
        later(() -> tell(serial, outcome(command, companion.look(serial))));
    }

    private CommandResult outcome(CommandMessage command, CheckResult result) {
        return switch (result) {
            case CheckResult.Read read -> done(command, CommandResult.State.DONE, null);
            case CheckResult.NotRead not ->
                    done(command, CommandResult.State.FAILED, not.failure().code());
            case CheckResult.PhoneNotReady not ->
                    done(command, CommandResult.State.FAILED, "phone-not-ready");
            case CheckResult.NotChosen not ->
                    done(command, CommandResult.State.FAILED, "not-chosen");
        };
    }

    private CommandResult done(
            CommandMessage command, CommandResult.State state, @Nullable String detail) {
        return new CommandResult(command.requestId(), state, around.clock().instant(), detail);
    }

    @Override
    public void tell(String serial, StepResult result) {
        later(() -> give(to -> to.stepResult(serial, result)));
    }

    @Override
    public void tell(String serial, CommandResult result) {
        later(() -> give(to -> to.commandResult(serial, result)));
    }

    @Override
    public void stepChanged(KeptStep step) {
        onStep.accept(step);
    }

    /** Not on the relay's own thread, which must not wait for itself when the line ends. */
    private void later(Runnable chore) {
        try {
            chores.execute(
                    () -> {
                        try {
                            chore.run();
                        } catch (RuntimeException e) {
                            LOG.error("A chore for the desk was not done", e);
                        }
                    });
        } catch (RejectedExecutionException e) {
            LOG.warn("Too much to do for the desk, or the app ends; it asks again");
        }
    }

    @Override
    public void close() {
        chores.shutdown();
        to(null);
    }
}
