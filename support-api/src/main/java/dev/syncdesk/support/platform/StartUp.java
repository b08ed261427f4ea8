package dev.syncdesk.support.platform;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.OrderUtil;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the start steps in order on a thread of its own, and waits for peers that are not up yet.
 */
@Singleton
public final class StartUp implements ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);
    private static final Duration RETRY = Duration.ofMillis(500);

    private final List<StartStep> steps;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile String waitingFor = "start";
    private volatile boolean ready;

    StartUp(List<StartStep> steps) {
        this.steps = new ArrayList<>(steps);
        OrderUtil.sort(this.steps);
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        Thread.ofPlatform().name("start-up").start(this::runAll);
    }

    private void runAll() {
        try {
            ready = areDone();
        } catch (CannotStart hopeless) {
            LOG.error("Cannot start: {}", hopeless.getMessage());
        } finally {
            ended.countDown();
        }
        if (ready) {
            LOG.info("Ready");
        }
    }

    private boolean areDone() {
        steps.forEach(StartStep::prepare);
        for (StartStep step : steps) {
            waitingFor = step.name();
            long began = System.nanoTime();
            if (!runUntilDone(step)) {
                return false;
            }
            LOG.debug("{} took {} ms", step.name(), (System.nanoTime() - began) / 1_000_000);
        }
        return true;
    }

    private boolean runUntilDone(StartStep step) {
        String lastError = "";
        while (true) {
            try {
                step.start();
                return true;
            } catch (CannotStart hopeless) {
                throw hopeless;
            } catch (Exception failed) {
                String error = String.valueOf(failed);
                if (!error.equals(lastError)) {
                    LOG.warn("{} is not there yet, trying again: {}", step.name(), error);
                }
                lastError = error;
            }
            if (stoppedWhileWaiting()) {
                return false;
            }
        }
    }

    private boolean stoppedWhileWaiting() {
        try {
            return stopped.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @PreDestroy
    void stop() {
        stopped.countDown();
    }

    /**
     * Waits for the end of start-up.
     *
     * @return false when it ended because waiting would not help
     */
    public boolean awaitReady() throws InterruptedException {
        ended.await();
        return ready;
    }

    public boolean isReady() {
        return ready;
    }

    /** The name of the step that start-up is at. */
    public String waitingFor() {
        return waitingFor;
    }
}
