package dev.syncdesk.support.bench;

import java.time.Duration;
import java.time.Instant;

/** The machine's wall clock in milliseconds since 1970, with what it has below a millisecond. */
final class WallClock {

    private WallClock() {}

    static double millis() {
        return Duration.between(Instant.EPOCH, Instant.now()).toNanos() / 1e6;
    }
}
