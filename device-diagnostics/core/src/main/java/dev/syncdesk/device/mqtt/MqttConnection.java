package dev.syncdesk.device.mqtt;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one MQTT client, for relays and for the server: it keeps trying from the first start on, and
 * after each connect makes its subscriptions again. Messages wait in no buffer here; what must not
 * be lost is kept in a {@link Spool}, or stays with the broker until it is acknowledged.
 */
public final class MqttConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MqttConnection.class);
    private static final Duration ATTEMPT_LIMIT = Duration.ofSeconds(20);
    private static final Duration STEADY = Duration.ofSeconds(5);

    private final MqttSettings settings;
    private final MqttListener listener;
    private final BackOff backOff = new BackOff(new Random());
    private final LinkThreads threads;
    private final Owner owner = new Owner();
    private volatile @Nullable PahoLink link;
    private volatile boolean closed;
    private volatile long openedNanos;
    private volatile String lastReason = "";

    public MqttConnection(MqttSettings settings, MqttListener listener) {
        this(settings, listener, Thread::new);
    }

    /**
     * @param made makes its threads, some five of them
     */
    MqttConnection(MqttSettings settings, MqttListener listener, ThreadFactory made) {
        this.settings = settings;
        this.listener = listener;
        threads = new LinkThreads(work -> thread(made, work));
    }

    private Thread thread(ThreadFactory made, Runnable work) {
        Thread thread = made.newThread(work);
        thread.setName("mqtt-" + settings.clientId());
        thread.setDaemon(true);
        return thread;
    }

    /** Begins to connect and returns at once, whether or not the broker is there. */
    public void start() {
        later(Duration.ZERO, this::attempt);
    }

    public boolean isConnected() {
        PahoLink current = link;
        return current != null && current.isOpen();
    }

    /**
     * Publishes. Waits while the window of unconfirmed messages is full, so never call it on the
     * listener's thread with QoS 1 in bulk.
     *
     * @return completed when the broker has confirmed, at once for QoS 0; fails with {@link
     *     NotDelivered}, at once where there is no connection
     */
    public CompletableFuture<Void> publish(Outgoing message) {
        PahoLink current = link;
        if (current == null || !current.isOpen()) {
            CompletableFuture<Void> failed = new CompletableFuture<>();
            failed.completeExceptionally(new NotDelivered("not connected to the broker"));
            return failed;
        }
        return current.publish(message);
    }

    /** Disconnects in order, so that the will is not published. Messages under way fail. */
    @Override
    public void close() {
        closed = true;
        threads.shutdownNow();
        PahoLink last = link;
        if (last != null) {
            last.close();
        }
    }

    private void attempt() {
        PahoLink next = null;
        try {
            next = new PahoLink(settings, owner, threads);
            link = next;
            PahoLink tried = next;
            later(ATTEMPT_LIMIT, () -> giveUp(tried));
            next.connect();
            if (closed) {
                next.discard();
            }
        } catch (Exception e) {
            if (next != null) {
                next.discard();
            } else {
                owner.retry(String.valueOf(e));
            }
        }
    }

    private void giveUp(PahoLink tried) {
        if (tried == link && !tried.isOpen()) {
            tried.discard();
        }
    }

    private void later(Duration delay, Runnable work) {
        threads.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What the current link says. */
    private final class Owner implements PahoLink.Owner {

        @Override
        public void opened(PahoLink opened, boolean sessionPresent) {
            openedNanos = System.nanoTime();
            if (lastReason.isEmpty()) {
                LOG.debug("{}: connected", settings);
            } else {
                LOG.info("{}: connected again", settings);
            }
            lastReason = "";
            listener.connected(sessionPresent);
        }

        @Override
        public void ended(PahoLink ended, String reason) {
            if (openedNanos != 0 && System.nanoTime() - openedNanos > STEADY.toNanos()) {
                backOff.reset();
            }
            openedNanos = 0;
            later(Duration.ZERO, ended::discard);
            retry(reason);
        }

        void retry(String reason) {
            if (closed) {
                return;
            }
            if (!reason.equals(lastReason)) {
                LOG.warn("{}: {}; trying again", settings, reason);
                lastReason = reason;
            }
            listener.disconnected(reason);
            later(backOff.next(), MqttConnection.this::attempt);
        }

        @Override
        public void arrived(Incoming message) {
            listener.message(message);
        }
    }
}
