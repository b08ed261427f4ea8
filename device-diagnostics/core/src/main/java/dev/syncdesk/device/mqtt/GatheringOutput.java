package dev.syncdesk.device.mqtt;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is flushed at once if nothing was sent in the last millisecond; else it gathers for
 * the rest of that millisecond. A single packet is never late, and a thousand go in a few writes.
 */
final class GatheringOutput extends OutputStream {

    private static final int CAPACITY = 16 * 1024;
    private static final long GATHERED_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final ScheduledThreadPoolExecutor LATER = later();

    private final OutputStream out;
    private final byte[] gathered = new byte[CAPACITY];
    private int size;
    private long sentAtNanos = System.nanoTime() - GATHERED_NANOS;
    private boolean isPlanned;
    private @Nullable IOException failure;

    GatheringOutput(OutputStream out) {
        this.out = out;
    }

    private static ScheduledThreadPoolExecutor later() {
        ScheduledThreadPoolExecutor executor =
                new ScheduledThreadPoolExecutor(
                        1,
                        task -> {
                            Thread thread = new Thread(task, "mqtt-flush");
                            thread.setDaemon(true);
                            return thread;
                        });
        executor.setKeepAliveTime(10, TimeUnit.SECONDS);
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    @Override
    public synchronized void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        throwFailure();
        if (length > CAPACITY - size) {
            send();
        }
        if (length > CAPACITY) {
            out.write(bytes, from, length);
        } else {
            System.arraycopy(bytes, from, gathered, size, length);
            size += length;
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        throwFailure();
        long sinceNanos = System.nanoTime() - sentAtNanos;
        if (sinceNanos >= GATHERED_NANOS) {
            send();
        } else if (!isPlanned) {
            isPlanned = true;
            LATER.schedule(this::sendLater, GATHERED_NANOS - sinceNanos, TimeUnit.NANOSECONDS);
        }
    }

    private void send() throws IOException {
        if (size > 0) {
            out.write(gathered, 0, size);
            size = 0;
            sentAtNanos = System.nanoTime();
        }
    }

    private synchronized void sendLater() {
        isPlanned = false;
        sendQuietly();
    }

    /** A failure is told to the next who writes; the reader of the same socket hears it at once. */
    synchronized void sendQuietly() {
        try {
            send();
        } catch (IOException lost) {
            failure = lost;
        }
    }

    private void throwFailure() throws IOException {
        if (failure != null) {
            throw new IOException(failure);
        }
    }
}
