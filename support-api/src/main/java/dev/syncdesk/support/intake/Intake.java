package dev.syncdesk.support.intake;

import dev.syncdesk.device.mqtt.MqttConnection;
import dev.syncdesk.device.mqtt.MqttSettings;
import dev.syncdesk.device.mqtt.Subscription;
import dev.syncdesk.device.mqtt.Topics;
import dev.syncdesk.support.broker.Broker;
import dev.syncdesk.support.platform.DatabaseVendor;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From message to committed batch. One thread collects and reads the next batch while another
 * stores the last one, so batches are committed in the order in which they came, and under a flood
 * each is as large as the time to store the one before it allows.
 */
@Singleton
final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final String GROUP = "intake";
    private static final Duration SESSION_KEPT = Duration.ofDays(30);
    private static final int PUBLISHED_AT_ONCE = 1_000;
    private static final long IDLE_MILLIS = 200;
    private static final long GATHER_MILLIS = 10;
    private static final long STOP_MILLIS = 10_000;

    private final Broker broker;
    private final ReadLetter read;
    private final StoreSafely store;
    private final TellOutside tell;
    private final DatabaseVendor database;
    private final Window window;
    private final BlockingQueue<List<Letter>> readBatches = new SynchronousQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicLong stored = new AtomicLong();
    private @Nullable MqttConnection connection;
    private volatile boolean stopping;

    Intake(
            Broker broker,
            ReadLetter read,
            StoreSafely store,
            TellOutside tell,
            DatabaseVendor database,
            Clock clock) {
        this.broker = broker;
        this.read = read;
        this.store = store;
        this.tell = tell;
        this.database = database;
        window = new Window(clock, database);
    }

    synchronized void start() throws Exception {
        if (connection == null) {
            connection = broker.connect("intake", this::wishes, window);
            threads.add(Thread.ofPlatform().name("intake-read").start(() -> run(this::readNext)));
            threads.add(Thread.ofPlatform().name("intake-store").start(() -> run(this::storeNext)));
        }
    }

    private MqttSettings wishes(MqttSettings settings) {
        return settings.withSessionExpiry(SESSION_KEPT)
                .withWindow(Window.size(database), PUBLISHED_AT_ONCE)
                .withManualAcknowledgement()
                .subscribing(
                        Topics.shared(GROUP).stream()
                                .map(filter -> new Subscription(filter, 1, false))
                                .toArray(Subscription[]::new));
    }

    /** Waits a little for the first connection. */
    boolean opensWithin(Duration limit) throws InterruptedException {
        return window.opensWithin(limit) && isConnected();
    }

    synchronized boolean isConnected() {
        return connection != null && connection.isConnected();
    }

    /** How many reports of relays it has added to the history since the start. */
    long stored() {
        return stored.get();
    }

    /** One turn of a thread's work. */
    private interface Turn {
        void take() throws InterruptedException;
    }

    private void run(Turn turn) {
        while (!stopping) {
            try {
                turn.take();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException bug) {
                LOG.error("The intake goes on after a failure", bug);
            }
        }
    }

    private void readNext() throws InterruptedException {
        List<Letter> letters = new ArrayList<>();
        read(window.next(), letters);
        while (!letters.isEmpty()
                && !stopping
                && !readBatches.offer(letters, GATHER_MILLIS, TimeUnit.MILLISECONDS)) {
            read(window.more(letters.size()), letters);
        }
    }

    private void read(List<Arrived> arrived, List<Letter> letters) {
        for (Arrived one : arrived) {
            letters.add(read.read(one.message(), one.receivedAt()));
        }
    }

    private void storeNext() throws InterruptedException {
        List<Letter> letters = readBatches.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        if (letters != null) {
            store.store(letters, this::committed);
        }
    }

    private void committed(Batch batch) {
        stored.addAndGet(batch.history().size());
        for (Letter letter : batch.letters()) {
            letter.acknowledgement().run();
        }
        window.acknowledged(batch.letters());
        tell.committed(batch);
    }

    /** Never interrupts: H2 closes its file under a thread that is interrupted. */
    @PreDestroy
    synchronized void stop() throws InterruptedException {
        stopping = true;
        store.stop();
        for (Thread thread : threads) {
            thread.join(STOP_MILLIS);
        }
        window.close();
        if (connection != null) {
            connection.close();
        }
    }
}
