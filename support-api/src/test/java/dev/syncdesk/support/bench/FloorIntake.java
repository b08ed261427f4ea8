package dev.syncdesk.support.bench;

import dev.syncdesk.device.mqtt.Incoming;
import dev.syncdesk.device.mqtt.MqttConnection;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.intake.InPlaceOfIntake;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The floor of the intake, in its place: the same session, shared subscription, window and
 * hand-over to another thread, which acknowledges what came and does nothing else.
 */
final class FloorIntake implements AutoCloseable {

    private final BlockingQueue<Incoming> queue;
    private final AtomicLong taken = new AtomicLong();
    private final MqttConnection connection;
    private volatile boolean closed;

    FloorIntake(RunningDesk desk) throws Exception {
        int window = InPlaceOfIntake.window(desk);
        queue = new ArrayBlockingQueue<>(2 * window);
        connection = InPlaceOfIntake.connect(desk, window, queue::add);
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

    boolean isConnected() {
        return connection.isConnected();
    }

    long taken() {
        return taken.get();
    }

    @Override
    public void close() {
        closed = true;
        connection.close();
    }
}
