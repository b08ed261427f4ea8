package dev.syncdesk.support.device;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a battery went in the last three days.
 *
 * @param points oldest first, at most 49
 */
public record BatteryTrail(List<Point> points) {

    private static final double MILLIS_PER_HOUR = 3_600_000;
    private static final Duration SHORTEST = Duration.ofHours(1);

    /** Gauges waver by a little; what rises more was charged unseen. */
    private static final int NOISE_PERCENT = 2;

    /**
     * @param percent 0 to 100
     */
    public record Point(Instant at, int percent, boolean charging) {}

    /**
     * The slope since the battery was last charged, negative while it falls; null on the charger
     * and where less than an hour was seen.
     */
    public @Nullable Double percentPerHour() {
        if (points.isEmpty() || points.getLast().charging()) {
            return null;
        }
        Point from = points.get(startOfDischarge());
        Point to = points.getLast();
        Duration seen = Duration.between(from.at(), to.at());
        return seen.compareTo(SHORTEST) < 0
                ? null
                : (to.percent() - from.percent()) * MILLIS_PER_HOUR / seen.toMillis();
    }

    private int startOfDischarge() {
        int start = points.size() - 1;
        while (start > 0 && isFalling(points.get(start - 1), points.get(start))) {
            start--;
        }
        return start;
    }

    private static boolean isFalling(Point before, Point after) {
        return !before.charging() && after.percent() <= before.percent() + NOISE_PERCENT;
    }
}
