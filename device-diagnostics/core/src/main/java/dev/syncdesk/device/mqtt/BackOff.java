package dev.syncdesk.device.mqtt;

import java.time.Duration;
import java.util.Random;

/** Waits between attempts: doubling from 100 ms to 5 s, each shortened by up to half at random. */
final class BackOff {

    static final Duration FIRST = Duration.ofMillis(100);
    static final Duration LONGEST = Duration.ofSeconds(5);

    private final Random random;
    private long nextMillis = FIRST.toMillis();

    BackOff(Random random) {
        this.random = random;
    }

    synchronized Duration next() {
        long ceiling = nextMillis;
        nextMillis = Math.min(2 * nextMillis, LONGEST.toMillis());
        return Duration.ofMillis(ceiling / 2 + (long) (random.nextDouble() * (ceiling / 2.0)));
    }

    synchronized void reset() {
        nextMillis = FIRST.toMillis();
    }
}
