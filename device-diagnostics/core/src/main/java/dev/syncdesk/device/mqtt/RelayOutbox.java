package dev.syncdesk.device.mqtt;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Sends what waits in the spool, in order, a few at a time; all of it again on each connection. */
final class RelayOutbox {

    /** Under the 20 that Mosquitto allows by default, so that publishing never waits. */
    private static final int MOST_UNDER_WAY = 16;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final Duration FIRST_PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PATIENCE = Duration.ofMinutes(10);

    private final Spool spool;
    private final MqttConnection connection;
    private final Runnable onRoom;
    private final AtomicInteger underWay = new AtomicInteger();
    private long sentUpTo;
    private long lastSentNanos;
    private Duration patience = FIRST_PATIENCE;
    private volatile long failedNanos;
    private volatile boolean failed;

    RelayOutbox(Spool spool, MqttConnection connection, Runnable onRoom) {
        this.spool = spool;
        this.connection = connection;
        this.onRoom = onRoom;
    }

    /** On a new connection nothing is known to have arrived but what a receipt named. */
    void startOver() {
        failed = false;
        sentUpTo = 0;
    }

    /**
     * Whether it is time to send everything again on a connection that is still there: a publish
     * failed, or no receipt came for long. A broker that lost its sessions confirms a message to
     * the relay and then gives it to nobody, if the server is not back yet.
     */
    boolean repeatIsDue() {
        if (!connection.isConnected() || underWay.get() > 0) {
            return false;
        }
        if (failed) {
            return isOver(RETRY_AFTER, failedNanos);
        }
        boolean allSent = spool.size() > 0 && spool.after(sentUpTo, 1).isEmpty();
        if (!allSent || !isOver(patience, lastSentNanos)) {
            return false;
        }
        patience = patience.compareTo(LONGEST_PATIENCE) < 0 ? patience.multipliedBy(2) : patience;
        return true;
    }

    private static boolean isOver(Duration wait, long sinceNanos) {
        return System.nanoTime() - sinceNanos > wait.toNanos();
    }

    void receiptCame() {
        patience = FIRST_PATIENCE;
    }

    void send() {
        if (failed || !connection.isConnected()) {
            return;
        }
        List<Spool.Place> waiting = spool.after(sentUpTo, MOST_UNDER_WAY - underWay.get());
        for (Spool.Place place : waiting) {
            sentUpTo = place.number();
            lastSentNanos = System.nanoTime();
            underWay.incrementAndGet();
            connection.publish(message(place.entry())).whenComplete((ok, e) -> confirmed(e));
        }
    }

    private void confirmed(@Nullable Throwable failure) {
        underWay.decrementAndGet();
        if (failure != null) {
            failedNanos = System.nanoTime();
            failed = true;
        }
        onRoom.run();
    }

    private static Outgoing message(SpoolEntry entry) {
        Outgoing message = Outgoing.atLeastOnce(entry.topic(), entry.payload());
        String contentType = entry.contentType();
        return contentType == null ? message : message.withContentType(contentType);
    }
}
