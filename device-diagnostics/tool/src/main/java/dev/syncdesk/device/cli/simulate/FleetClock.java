package dev.syncdesk.device.cli.simulate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread on which a fleet lives, and its sense of time. */
final class FleetClock {

    private static final Logger LOG = LoggerFactory.getLogger(FleetClock.class);

    private final Clock clock;
    private final ScheduledThreadPoolExecutor thread;

    FleetClock(Clock clock) {
        this.clock = clock;
        thread =
                new ScheduledThreadPoolExecutor(
                        1,
                        Thread.ofPlatform().daemon().name("simulated-fleet").factory(),
                        new ThreadPoolExecutor.DiscardPolicy());
        thread.setRemoveOnCancelPolicy(true);
    }

    Instant now() {
        return clock.instant();
    }

    Clock clock() {
        return clock;
    }

    Future<?> after(Duration delay, Runnable work) {
        long millis = FastClock.onTheWall(clock, delay).toMillis();
        return thread.schedule(() -> guarded(work), millis, TimeUnit.MILLISECONDS);
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("A simulated life stumbled", e);
        }
    }

    void stop() {
        thread.shutdown();
        thread.getQueue().clear();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn("The simulated fleet is still busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
