package dev.syncdesk.device.mqtt;

import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.WireFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A relay: what it is given to send is on disk before the call returns, stays there until a receipt
 * of the server names it, and is sent again after each reconnect.
 */
public final class RelayClient implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RelayClient.class);
    private static final int MOST_WAITING = 10_000;
    private static final int RECEIVE_WINDOW = 100;
    private static final int PUBLISH_WINDOW = 1_000;
    private static final long LOOK_SECONDS = 2;

    private final RelaySettings settings;
    private final RelayListener listener;
    private final Clock clock;
    private final Spool spool;
    private final RelayPresence presence;
    private final MqttConnection connection;
    private final RelayInbox inbox;
    private final RelayOutbox outbox;
    private final LinkedBlockingQueue<Work> work = new LinkedBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean sendWaits = new AtomicBoolean();
    private final Thread thread;
    private volatile boolean closed;

    private interface Work {
        void run() throws IOException;
    }

    /**
     * @throws IOException if the spool cannot be opened
     */
    public RelayClient(RelaySettings settings, RelayListener listener, Clock clock)
            throws IOException {
        this.settings = settings;
        this.listener = listener;
        this.clock = clock;
        spool = Spool.open(settings.spool(), settings.bounds());
        presence = new RelayPresence(settings);
        connection = new MqttConnection(connectionSettings(), new Ear(), settings.threads());
        outbox = new RelayOutbox(spool, connection, this::sendSoon);
        inbox = new RelayInbox(spool, listener, clock, outbox::receiptCame);
        thread = settings.threads().newThread(this::work);
    }

    private MqttSettings connectionSettings() {
        Subscription[] subscriptions =
                Topics.forRelay(settings.relay()).stream()
                        .map(Subscription::atLeastOnce)
                        .toArray(Subscription[]::new);
        return settings.connection()
                .withWill(presence::nextWill)
                .withManualAcknowledgement()
                .withWindow(RECEIVE_WINDOW, PUBLISH_WINDOW)
                .subscribing(subscriptions);
    }

    /** Begins to connect and returns at once. */
    public void start() {
        thread.start();
        connection.start();
    }

    public boolean isConnected() {
        return connection.isConnected();
    }

    /** How many messages no receipt has named yet. */
    public int waiting() {
        return spool.size();
    }

    /** Keeps the report until the server has it. */
    public void report(String serial, DeviceReport report) {
        keep(
                SpoolEntry.Kind.REPORT,
                report.id(),
                Topics.report(settings.relay(), serial),
                ReportCodec.encode(report, WireFormat.JSON));
    }

    /** Keeps the result until the server has it. */
    public void stepResult(String serial, StepResult result) {
        keep(
                SpoolEntry.Kind.RESULT,
                result.receiptId(),
                Topics.stepResult(settings.relay(), serial),
                StepResultCodec.encode(result, WireFormat.JSON));
    }

    /** Keeps the result until the server has it. */
    public void commandResult(String serial, CommandResult result) {
        keep(
                SpoolEntry.Kind.RESULT,
                result.receiptId(),
                Topics.commandResult(settings.relay(), serial),
                CommandResultCodec.encode(result, WireFormat.JSON));
    }

    private void keep(SpoolEntry.Kind kind, String id, String topic, byte[] payload) {
        try {
            if (!spool.append(new SpoolEntry(kind, id, topic, null, payload))) {
                LOG.warn("{}: no room in the spool for {}", settings.relay(), id);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sendSoon();
    }

    private void sendSoon() {
        if (sendWaits.compareAndSet(false, true) && !work.offer(this::send)) {
            sendWaits.set(false);
        }
    }

    private void send() {
        sendWaits.set(false);
        outbox.send();
    }

    private void work() {
        while (!closed) {
            try {
                Work next = work.poll(LOOK_SECONDS, TimeUnit.SECONDS);
                if (next != null) {
                    next.run();
                }
                if (outbox.repeatIsDue()) {
                    startOver();
                }
            } catch (InterruptedException e) {
                return;
            } catch (IOException | RuntimeException e) {
                LOG.error("{}: a message was not handled", settings.relay(), e);
            }
        }
    }

    private void startOver() {
        outbox.startOver();
        outbox.send();
    }

    private void online() {
        connection
                .publish(presence.online(clock.instant()))
                .exceptionally(
                        failure -> {
                            LOG.debug("{}: presence", settings.relay(), failure);
                            return null;
                        });
        listener.connected();
        startOver();
    }

    /** Says goodbye, disconnects, and leaves the spool as it is for the next start. */
    @Override
    public void close() {
        CompletableFuture<Void> goodbye = connection.publish(presence.offline(clock.instant()));
        try {
            goodbye.get(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("{}: left without a goodbye", settings.relay());
        }
        closed = true;
        connection.close();
        work.offer(() -> {});
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
            spool.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands over from the client's threads. */
    private final class Ear implements MqttListener {

        @Override
        public void connected(boolean sessionPresent) {
            hand(RelayClient.this::online);
        }

        @Override
        public void disconnected(String reason) {
            hand(() -> listener.disconnected(reason));
        }

        @Override
        public void message(Incoming message) {
            hand(
                    () -> {
                        try {
                            inbox.take(message);
                        } finally {
                            message.acknowledge();
                        }
                    });
        }

        private void hand(Work handed) {
            if (!work.offer(handed)) {
                LOG.warn("{}: too much to do; the broker sends it again", settings.relay());
            }
        }
    }
}
