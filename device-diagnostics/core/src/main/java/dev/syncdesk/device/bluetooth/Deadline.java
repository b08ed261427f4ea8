package dev.syncdesk.device.bluetooth;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A moment of the machine's steady clock, until which something may take. */
public final class Deadline {

    private final long atNanos;
    private final Duration limit;

    private Deadline(Duration limit) {
        this.limit = limit;
        atNanos = System.nanoTime() + limit.toNanos();
    }

    public static Deadline in(Duration limit) {
        return new Deadline(limit);
    }

    /** This one, or an earlier one if that is sooner. */
    public Deadline orIn(Duration sooner) {
        return left().compareTo(sooner) < 0 ? this : in(sooner);
    }

    public boolean isOver() {
        return left().isZero();
    }

    /** Never negative. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, atNanos - System.nanoTime()));
    }

    /** What was allowed in all. */
    public Duration limit() {
        return limit;
    }

    /**
     * Lets some time pass before the next look, never beyond the deadline.
     *
     * @return false once the deadline is over or the thread was interrupted
     */
    public boolean pause(Duration between) {
        long end = System.nanoTime() + Math.min(between.toNanos(), left().toNanos());
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            if (Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(left);
        }
        return !isOver();
    }
}
