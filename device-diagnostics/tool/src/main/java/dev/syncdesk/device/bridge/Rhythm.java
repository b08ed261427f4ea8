package dev.syncdesk.device.bridge;

import java.time.Duration;

/**
 * When a device is read again.
 *
 * @param between the first readings of two devices at the start
 * @param firstRetry after a reading that failed; each further failure doubles it, up to the
 *     device's own interval
 */
public record Rhythm(Duration between, Duration firstRetry) {

    public static final Rhythm STANDARD = new Rhythm(Duration.ofSeconds(2), Duration.ofMinutes(1));

    private static final int MOST_DOUBLINGS = 16;

    Duration next(Duration every, int failures) {
        if (failures == 0) {
            return every;
        }
        Duration retry = firstRetry.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return retry.compareTo(every) < 0 ? retry : every;
    }
}
