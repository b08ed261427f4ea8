package dev.syncdesk.device.mqtt;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * The messages of one connection that the broker has not confirmed. Who publishes into a full
 * window waits, since Paho would refuse with 32202; when the connection ends, all of them fail.
 */
final class PublishWindow {

    private final Semaphore free;
    private final Set<CompletableFuture<Void>> pending = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;

    PublishWindow(int size) {
        free = new Semaphore(size);
    }

    /** One place in the window; already failed where the connection has ended. */
    CompletableFuture<Void> enter() {
        CompletableFuture<Void> confirmation = new CompletableFuture<>();
        if (ended) {
            return failed(confirmation);
        }
        try {
            free.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(confirmation);
        }
        pending.add(confirmation);
        confirmation.whenComplete(
                (done, failure) -> {
                    pending.remove(confirmation);
                    free.release();
                });
        return ended ? failed(confirmation) : confirmation;
    }

    int size() {
        return pending.size();
    }

    void end() {
        ended = true;
        pending.forEach(PublishWindow::failed);
    }

    private static CompletableFuture<Void> failed(CompletableFuture<Void> confirmation) {
        confirmation.completeExceptionally(new NotDelivered("not connected to the broker"));
        return confirmation;
    }
}
