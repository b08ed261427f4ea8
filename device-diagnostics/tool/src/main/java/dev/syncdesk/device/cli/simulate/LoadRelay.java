package dev.syncdesk.device.cli.simulate;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.syncdesk.device.mqtt.Incoming;
import dev.syncdesk.device.mqtt.MqttConnection;
import dev.syncdesk.device.mqtt.MqttListener;
import dev.syncdesk.device.mqtt.MqttSettings;
import dev.syncdesk.device.mqtt.Outgoing;
import dev.syncdesk.device.mqtt.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;

/** One relay of a load: sends its devices' reports in turn, so many unconfirmed at once. */
final class LoadRelay implements MqttListener {

    private static final Duration AFTER_FAILURE = Duration.ofMillis(50);

    private final String relay;
    private final List<String> serials;
    private final double perSecond;
    private final Clock clock;
    private final BiConsumer<String, String> onConfirmed;
    private final Runnable onConnected;
    private final MqttConnection connection;
    private final Semaphore window;
    private final int windowSize;
    private final Instant[] lastAt;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong confirmed = new AtomicLong();
    private boolean connectedOnce;
    private volatile String lastId = "";

    LoadRelay(
            MqttSettings settings,
            List<String> serials,
            double perSecond,
            Clock clock,
            BiConsumer<String, String> onConfirmed,
            Runnable onConnected) {
        relay = settings.clientId();
        this.serials = List.copyOf(serials);
        lastAt = new Instant[serials.size()];
        Arrays.fill(lastAt, Instant.EPOCH);
        this.perSecond = perSecond;
        this.clock = clock;
        this.onConfirmed = onConfirmed;
        this.onConnected = onConnected;
        windowSize = settings.maxInFlight();
        window = new Semaphore(windowSize);
        connection = new MqttConnection(settings, this);
    }

    void connect() {
        connection.start();
    }

    MqttConnection connection() {
        return connection;
    }

    void send(long beginNanos, long endNanos) {
        for (long i = 0; System.nanoTime() < endNanos; i++) {
            if (perSecond > 0) {
                long due = beginNanos + (long) (i * 1e9 / perSecond);
                LockSupport.parkNanos(Math.min(due, endNanos) - System.nanoTime());
            }
            window.acquireUninterruptibly();
            publish((int) (i % serials.size()));
        }
    }

    private void publish(int device) {
        String serial = serials.get(device);
        String id = UuidCreator.getTimeOrderedEpochFast().toString();
        sent.incrementAndGet();
        byte[] payload = LoadReport.of(id, next(device), sent.get());
        connection
                .publish(Outgoing.atLeastOnce(Topics.report(relay, serial), payload))
                .whenComplete(
                        (ok, failure) -> {
                            if (failure == null) {
                                confirmed.incrementAndGet();
                                lastId = id;
                                onConfirmed.accept(serial, id);
                            }
                            window.release();
                        });
        if (!connection.isConnected()) {
            LockSupport.parkNanos(AFTER_FAILURE.toNanos());
        }
    }

    /** No device reports twice within a millisecond. */
    private Instant next(int device) {
        Instant now = clock.instant();
        Instant after = lastAt[device].plusMillis(1);
        lastAt[device] = now.isAfter(after) ? now : after;
        return lastAt[device];
    }

    void drain(Duration limit) throws InterruptedException {
        if (window.tryAcquire(windowSize, limit.toMillis(), TimeUnit.MILLISECONDS)) {
            window.release(windowSize);
        }
    }

    long sent() {
        return sent.get();
    }

    long confirmed() {
        return confirmed.get();
    }

    String lastId() {
        return lastId;
    }

    @Override
    public void connected(boolean sessionPresent) {
        if (!connectedOnce) {
            connectedOnce = true;
            onConnected.run();
        }
    }

    @Override
    public void message(Incoming message) {}
}
