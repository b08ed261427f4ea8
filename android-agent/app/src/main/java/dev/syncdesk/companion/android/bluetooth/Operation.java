package dev.syncdesk.companion.android.bluetooth;

import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Something that Android was asked for and answers later, by another thread.
 *
 * @param <T> what it gives
 */
final class Operation<T> {

    private final String what;
    private final CompletableFuture<T> outcome = new CompletableFuture<>();

    Operation(String what) {
        this.what = what;
    }

    String what() {
        return what;
    }

    void done(T value) {
        outcome.complete(value);
    }

    void failed(BleException why) {
        outcome.completeExceptionally(why);
    }

    /** Waits until it is answered, and no longer than the limit. */
    T await(Duration limit) throws BleException {
        try {
            return outcome.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw over(" took longer than " + limit.toMillis() + " ms");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw over(" was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof BleException known) {
                throw known;
            }
            throw new IllegalStateException(e);
        }
    }

    private BleException over(String how) {
        return new BleException(new BleFailure.TimedOut(what + how));
    }
}
