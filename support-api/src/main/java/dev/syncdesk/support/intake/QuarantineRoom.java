package dev.syncdesk.support.intake;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Bounds what the quarantine grows by in an hour and replica: 500 messages of one relay, so that a
 * broken one hides no other, and 20,000 in all. More are counted and not kept.
 */
@Singleton
final class QuarantineRoom {

    private static final int OF_ONE_RELAY = 500;
    private static final int OF_ALL = 20_000;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final Map<String, Integer> taken = new HashMap<>();
    private Instant windowEnds = Instant.EPOCH;
    private int takenByAll;

    synchronized boolean take(String relay, Instant now) {
        if (!now.isBefore(windowEnds)) {
            windowEnds = now.plus(WINDOW);
            taken.clear();
            takenByAll = 0;
        }
        return takenByAll < OF_ALL
                && taken.merge(relay, 1, Integer::sum) <= OF_ONE_RELAY
                && takenByAll++ < OF_ALL;
    }
}
