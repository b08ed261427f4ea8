package dev.syncdesk.device.bluetooth.tinyb;

import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.bluetooth.Deadline;
import dev.syncdesk.device.bluetooth.DeviceRef;
import dev.syncdesk.device.bluetooth.bluez.BluezReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The helper processes one after another: each next one is started when it is needed. */
final class TinybChildren {

    private static final Logger LOG = LoggerFactory.getLogger(TinybChildren.class);

    /** Starting a JVM is not charged to whoever happens to need it first. */
    private static final Duration START_LIMIT = Duration.ofSeconds(15);

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(3);

    /** About 200 bytes each in native memory, which TinyB never gets back. */
    private static final long MOST_OBJECTS = 200_000;

    private final @Nullable String bus;
    private final Map<DeviceRef, List<String>> held = new HashMap<>();
    private @Nullable TinybChild helper;
    private boolean closed;

    TinybChildren(@Nullable String bus) {
        this.bus = bus;
    }

    /**
     * Answers within the deadline, or fails; a process that gives no sign of life is ended.
     *
     * @throws BleException with the failure that BlueZ named
     */
    Said ask(LongFunction<Ask> made, Deadline deadline) throws BleException {
        TinybChild asked = live();
        Said said = answer(asked, made, deadline);
        if (said.error() != null) {
            throw new BleException(
                    BluezReason.failure(said.error(), String.valueOf(said.message())));
        }
        return said;
    }

    synchronized boolean isRunning() {
        TinybChild running = helper;
        return running != null && running.isAlive();
    }

    /** Starts a process if none runs. */
    void ready() {
        try {
            live();
        } catch (BleException e) {
            LOG.debug("The TinyB process is not ready", e);
        }
    }

    private static Said answer(TinybChild asked, LongFunction<Ask> made, Deadline deadline)
            throws BleException {
        try {
            return wait(asked, made, deadline);
        } catch (TimeoutException e) {
            if (isStill(asked)) {
                asked.kill();
                String text = "the TinyB process stood still and was ended";
                throw new BleException(new BleFailure.TransportDied(text), e);
            }
            throw new BleException(new BleFailure.TimedOut("BlueZ did not answer"), e);
        }
    }

    private static Said wait(TinybChild asked, LongFunction<Ask> made, Deadline deadline)
            throws BleException, TimeoutException {
        var answer = asked.send(made);
        try {
            return answer.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof BleException known) {
                throw new BleException(known.failure(), known);
            }
            throw new BleException(new BleFailure.TransportDied(String.valueOf(e)), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BleException(new BleFailure.TimedOut("the call was interrupted"), e);
        } finally {
            answer.cancel(false);
        }
    }

    private static boolean isStill(TinybChild asked) throws BleException {
        try {
            wait(asked, TinybChildren::ping, Deadline.in(SIGN_OF_LIFE));
            return false;
        } catch (TimeoutException e) {
            return true;
        }
    }

    private static Ask ping(long id) {
        return new Ask(id, Ask.What.PING, null, null, null, null, null);
    }

    private synchronized TinybChild live() throws BleException {
        TinybChild running = helper;
        if (running != null && running.isAlive() && !isWornOut(running)) {
            return running;
        }
        if (closed) {
            throw new BleException(new BleFailure.TransportDied("the transport is closed"));
        }
        startAnew();
        TinybChild started = TinybChild.start(bus);
        helper = started;
        try {
            wait(started, TinybChildren::ping, Deadline.in(START_LIMIT));
            return started;
        } catch (TimeoutException e) {
            started.kill();
            String text = "the TinyB process did not start in " + START_LIMIT.toSeconds() + " s";
            throw new BleException(new BleFailure.TransportDied(text), e);
        }
    }

    /** Replaced only while no device is connected, so that nobody notices. */
    private boolean isWornOut(TinybChild running) {
        return running.objects() > MOST_OBJECTS && held.isEmpty();
    }

    /** The next call starts a new one. */
    synchronized void startAnew() {
        TinybChild running = helper;
        helper = null;
        if (running != null) {
            running.kill();
        }
    }

    synchronized void hold(DeviceRef device) {
        held.computeIfAbsent(device, any -> new ArrayList<>());
    }

    synchronized void listen(DeviceRef device, String handle, Consumer<String> listener) {
        TinybChild running = helper;
        if (running != null) {
            running.listen(handle, listener);
            held.computeIfAbsent(device, any -> new ArrayList<>()).add(handle);
        }
    }

    synchronized void release(DeviceRef device) {
        List<String> handles = held.remove(device);
        TinybChild running = helper;
        if (handles != null && running != null) {
            handles.forEach(running::forget);
        }
    }

    synchronized void close() {
        closed = true;
        startAnew();
    }
}
