package dev.syncdesk.support.bench;

import dev.syncdesk.device.mqtt.Incoming;
import dev.syncdesk.device.mqtt.MqttConnection;
import dev.syncdesk.device.mqtt.MqttSettings;
import dev.syncdesk.device.mqtt.Subscription;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The floor of the intake: the same shared, manually acknowledging subscriber, window and hand-over
 * to another thread, which acknowledges what came and does nothing else.
 */
public final class FloorSubscriber implements AutoCloseable {

    private static final int WINDOW = 4_000;

    private final BlockingQueue<Incoming> queue = new ArrayBlockingQueue<>(2 * WINDOW);
    private final AtomicLong taken = new AtomicLong();
    private final MqttConnection connection;
    private volatile boolean closed;

    public FloorSubscriber(URI broker, @Nullable String user, @Nullable String password) {
        connection =
                new MqttConnection(
                        MqttSettings.of(broker, "syncdesk-intake-0")
                                .withCredentials(user, password)
                                .withWindow(WINDOW, 1_000)
                                .withManualAcknowledgement()
                                .subscribing(
                                        new Subscription(
                                                "$share/intake/fleet/v1/+/+/report", 1, false)),
                        queue::add);
        connection.start();
        Thread.ofPlatform().daemon().name("floor").start(this::acknowledge);
    }

    private void acknowledge() {
        List<Incoming> batch = new ArrayList<>();
        while (!closed) {
            try {
                batch.add(queue.take());
            } catch (InterruptedException stopped) {
                return;
            }
            queue.drainTo(batch, 999);
            batch.forEach(Incoming::acknowledge);
            taken.addAndGet(batch.size());
            batch.clear();
        }
    }

    public boolean isConnected() {
        return connection.isConnected();
    }

    public long taken() {
        return taken.get();
    }

    @Override
    public void close() {
        closed = true;
        connection.close();
    }
}
