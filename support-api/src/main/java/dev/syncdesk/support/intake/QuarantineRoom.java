package dev.syncdesk.support.intake;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/**
 * Bounds what the quarantine grows by: ten thousand messages an hour and replica. More are counted
 * and not kept.
 */
@Singleton
final class QuarantineRoom {

    private static final int AN_HOUR = 10_000;
    private static final Duration WINDOW = Duration.ofHours(1);

    private Instant windowEnds = Instant.EPOCH;
    private int taken;

    synchronized boolean take(Instant now) {
        if (!now.isBefore(windowEnds)) {
            windowEnds = now.plus(WINDOW);
            taken = 0;
        }
        return taken++ < AN_HOUR;
    }
}
