package dev.syncdesk.support.demonstration;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread that tells a part of the demonstration beside everything else, step by step. */
final class Teller {

    private static final Logger LOG = LoggerFactory.getLogger(Teller.class);
    private static final long STOP_SECONDS = 5;

    private final String what;
    private final ScheduledThreadPoolExecutor thread;

    Teller(String what) {
        this.what = what;
        thread =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().daemon().name("demonstration-" + what).factory());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    void later(Duration wait, Runnable step) {
        thread.schedule(() -> guarded(step), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failed) {
            LOG.error("The demonstration's {} cannot be told", what, failed);
        }
    }

    /** Nothing is left to tell. */
    void end() {
        thread.shutdown();
    }

    /** Waits for the step under way: H2 closes its file under a thread that is interrupted. */
    void stop() {
        thread.shutdown();
        try {
            thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
