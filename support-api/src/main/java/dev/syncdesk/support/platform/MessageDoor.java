package dev.syncdesk.support.platform;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** The way out to the broker; the feature {@code broker} is behind it. */
public interface MessageDoor {

    /**
     * Publishes at QoS 1.
     *
     * @return done when the broker has acknowledged it; failed when it is not reachable
     */
    CompletableFuture<Void> publish(OutboundMessage message, Duration expiry);

    /** Publishes at QoS 0 and forgets: a lost nudge costs a refetch, never data. */
    void nudge(String topic, String payload);
}
