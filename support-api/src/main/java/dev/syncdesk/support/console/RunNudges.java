package dev.syncdesk.support.console;

import dev.syncdesk.support.broker.Nudge;
import dev.syncdesk.support.guide.Run;
import dev.syncdesk.support.guide.Runs;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks up whose a run is that has moved, beside the broker's connection: a nudge names only the
 * run. At most {@value #MAX_WAITING} wait; with more, every page fetches again.
 */
@Singleton
class RunNudges {

    private static final int MAX_WAITING = 1_000;

    private final Runs runs;
    private final BlockingQueue<Nudge> waiting = new ArrayBlockingQueue<>(MAX_WAITING);
    private @Nullable Thread worker;
    private Runnable overflow = () -> {};

    RunNudges(Runs runs) {
        this.runs = runs;
    }

    void start(Consumer<Run> moved, Runnable tooMany) {
        overflow = tooMany;
        worker = Thread.ofVirtual().name("live-runs").start(() -> work(moved));
    }

    void offer(Nudge nudge) {
        if (!waiting.offer(nudge)) {
            overflow.run();
        }
    }

    private void work(Consumer<Run> moved) {
        try {
            while (true) {
                find(waiting.take().id(), moved);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void find(String runId, Consumer<Run> moved) {
        try {
            runs.byId(runId).ifPresent(moved);
        } catch (RuntimeException unreachable) {
            overflow.run();
        }
    }

    @PreDestroy
    void stop() {
        if (worker != null) {
            worker.interrupt();
        }
    }
}
