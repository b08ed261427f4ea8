package dev.syncdesk.support.console;

import dev.syncdesk.support.account.Caller;
import io.micronaut.http.sse.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import reactor.core.publisher.FluxSink;

/**
 * One open page's stream. What is not yet written is kept once for each kind, so that a page which
 * reads slowly holds no more than four events.
 */
final class LiveStream implements Runnable {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration RECHECK = Duration.ofMinutes(1);

    private final Caller caller;
    private final LiveInterest interest;
    private final LiveRights rights;
    private final Clock clock;
    private final FluxSink<Event<LiveEvent>> sink;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Event<LiveEvent>> waiting = new LinkedHashMap<>();
    private Instant recheckAt;
    private boolean closed;

    LiveStream(
            Caller caller,
            LiveInterest interest,
            LiveRights rights,
            Clock clock,
            FluxSink<Event<LiveEvent>> sink) {
        this.caller = caller;
        this.interest = interest;
        this.rights = rights;
        this.clock = clock;
        this.sink = sink;
        this.recheckAt = clock.instant().plus(RECHECK);
    }

    LiveInterest interest() {
        return interest;
    }

    Caller caller() {
        return caller;
    }

    /**
     * Returns at once. The last to come is written last, so that its id tells of all before it.
     *
     * @param mark of this moment, which a page gives back when it listens again
     */
    void offer(LiveEvent event, String mark) {
        lock.lock();
        try {
            waiting.remove(event.kind());
            waiting.put(event.kind(), Event.of(event).name(event.kind()).id(mark));
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void run() {
        sink.next(heartbeat());
        try {
            boolean open = true;
            while (open) {
                open = write(take());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            sink.complete();
        }
    }

    /** What is to be written now; a heartbeat where nothing was for a while. */
    private List<Event<LiveEvent>> take() throws InterruptedException {
        lock.lock();
        try {
            long left = HEARTBEAT.toNanos();
            while (!closed && left > 0 && (waiting.isEmpty() || isFull())) {
                left = changed.awaitNanos(Math.min(left, pause()));
                left = waiting.isEmpty() || isFull() ? left : 0;
            }
            if (isFull()) {
                return List.of();
            }
            List<Event<LiveEvent>> events = new ArrayList<>(waiting.values());
            waiting.clear();
            return events;
        } finally {
            lock.unlock();
        }
    }

    /** A reader that has not taken what it was given is looked at again soon. */
    private long pause() {
        return isFull() ? TimeUnit.MILLISECONDS.toNanos(20) : HEARTBEAT.toNanos();
    }

    private boolean isFull() {
        return sink.requestedFromDownstream() == 0;
    }

    private boolean write(List<Event<LiveEvent>> events) {
        if (isClosed() || !mayStill(events)) {
            return false;
        }
        if (events.isEmpty() && !isFull()) {
            sink.next(heartbeat());
        }
        events.forEach(sink::next);
        return true;
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed || sink.isCancelled();
        } finally {
            lock.unlock();
        }
    }

    /** A customer's rights are looked at for each event, everybody's each minute. */
    private boolean mayStill(List<Event<LiveEvent>> events) {
        Instant now = clock.instant();
        boolean due = now.isAfter(recheckAt) || (!caller.isStaff() && !events.isEmpty());
        if (!due) {
            return true;
        }
        recheckAt = now.plus(RECHECK);
        return rights.still(caller, interest, now);
    }

    private static Event<LiveEvent> heartbeat() {
        return Event.of(new LiveEvent("beat", "", 0)).name("beat").comment("still here");
    }
}
