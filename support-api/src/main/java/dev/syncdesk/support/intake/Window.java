package dev.syncdesk.support.intake;

import dev.syncdesk.device.mqtt.Incoming;
import dev.syncdesk.device.mqtt.MqttListener;
import dev.syncdesk.support.platform.DatabaseVendor;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * What the broker has given and nobody has acknowledged. A batch of it ends at its most messages,
 * after 20 ms, after a gap of 3 ms (the broker's own window may be narrower than this one), or when
 * the window is full. Where large messages fill it, or a broker sends more than it was asked for,
 * as Mosquitto 2.0.11 does under a flood, nothing more is read until some are acknowledged.
 */
final class Window implements MqttListener {

    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final long LONGEST_NANOS = Duration.ofMillis(20).toNanos();
    private static final long GAP_NANOS = Duration.ofMillis(3).toNanos();
    private static final long IDLE_MILLIS = 200;

    private final Clock clock;
    private final int mostInBatch;
    private final BlockingQueue<Arrived> queue;
    private final Semaphore freePlaces;
    private final Semaphore freeBytes = new Semaphore(MOST_BYTES);
    private final CountDownLatch opened = new CountDownLatch(1);
    private volatile boolean closed;

    Window(Clock clock, DatabaseVendor database) {
        this.clock = clock;
        mostInBatch = mostInBatch(database);
        queue = new ArrayBlockingQueue<>(size(database));
        freePlaces = new Semaphore(size(database));
    }

    /** How many messages: one batch is gathered while another is stored, and no third one waits. */
    static int size(DatabaseVendor database) {
        return 2 * mostInBatch(database);
    }

    /**
     * Large, so that a device that reports several times is written once, in few transactions. With
     * H2 what a transaction writes is in the same heap. Twice the most is under 65,535, which MQTT
     * allows.
     */
    private static int mostInBatch(DatabaseVendor database) {
        long heapKib = Runtime.getRuntime().maxMemory() / 1024;
        return switch (database) {
            case H2 -> Math.clamp(heapKib / 128, 4_000, 16_000);
            case POSTGRESQL -> Math.clamp(heapKib / 64, 4_000, 31_000);
        };
    }

    @Override
    public void connected(boolean sessionPresent) {
        opened.countDown();
    }

    /** Waits a little for the first connection. */
    boolean opensWithin(Duration limit) throws InterruptedException {
        return opened.await(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void message(Incoming message) {
        if (closed) {
            return;
        }
        try {
            freePlaces.acquire();
            freeBytes.acquire(counted(message.payload()));
            if (!closed) {
                queue.put(new Arrived(message, clock.instant()));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void acknowledged(List<Letter> letters) {
        int bytes = 0;
        for (Letter letter : letters) {
            bytes += counted(letter.payload());
        }
        freeBytes.release(bytes);
        freePlaces.release(letters.size());
    }

    /** One that is larger than the whole window fills it. */
    private static int counted(byte[] payload) {
        return Math.min(payload.length, MOST_BYTES);
    }

    /** The next batch; empty where nothing came for a while. */
    List<Arrived> next() throws InterruptedException {
        List<Arrived> batch = new ArrayList<>();
        Arrived first = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        if (first == null) {
            return batch;
        }
        batch.add(first);
        long endNanos = System.nanoTime() + LONGEST_NANOS;
        while (queue.drainTo(batch, mostInBatch - batch.size()) > 0 || waitFor(batch, endNanos)) {
            if (batch.size() >= mostInBatch || endNanos - System.nanoTime() <= 0) {
                break;
            }
        }
        return batch;
    }

    private boolean waitFor(List<Arrived> batch, long endNanos) throws InterruptedException {
        long leftNanos = Math.min(GAP_NANOS, endNanos - System.nanoTime());
        if (leftNanos <= 0 || batch.size() >= mostInBatch || isFull()) {
            return false;
        }
        Arrived next = queue.poll(leftNanos, TimeUnit.NANOSECONDS);
        return next != null && batch.add(next);
    }

    /**
     * What has come since, without a wait.
     *
     * @param gathered how many the batch has already
     */
    List<Arrived> more(int gathered) {
        List<Arrived> more = new ArrayList<>();
        queue.drainTo(more, mostInBatch - gathered);
        return more;
    }

    boolean isFull() {
        return freePlaces.availablePermits() == 0;
    }

    /** Leaves what comes from now on to the broker; a connection cannot end while it waits here. */
    void close() {
        closed = true;
        freePlaces.release();
        freeBytes.release(MOST_BYTES);
    }
}
