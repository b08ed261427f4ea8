package dev.syncdesk.support.console;

import dev.syncdesk.support.device.BatteryTrail;
import java.time.Duration;
import java.time.Instant;

/** Draws a battery's trail into a spark. */
final class Sparks {

    private static final Duration SPAN = Duration.ofHours(72);
    private static final double FULL = 100;

    private Sparks() {}

    static Spark of(BatteryTrail trail, Instant now) {
        Instant from = now.minus(SPAN);
        return new Spark(trail.points().stream().map(point -> place(point, from)).toList());
    }

    private static Spark.Point place(BatteryTrail.Point point, Instant from) {
        double share = (double) Duration.between(from, point.at()).toMillis() / SPAN.toMillis();
        double x = Math.clamp(share, 0, 1) * Spark.WIDTH;
        double y = (1 - point.percent() / FULL) * Spark.HEIGHT;
        return new Spark.Point(round(x), round(y));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
