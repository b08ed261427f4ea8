package dev.syncdesk.support.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A small line of battery readings over time, drawn 96 units wide and 22 high.
 *
 * @param points each with x from 0 to 96 and y from 0 to 22, the top being full
 */
public record Spark(List<Point> points) {

    static final double WIDTH = 96;
    static final double HEIGHT = 22;

    /** One reading in the drawing's own units. */
    public record Point(double x, double y) {}

    /** The points as SVG writes them. */
    public String line() {
        return points.stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y()))
                .collect(Collectors.joining(" "));
    }

    public boolean isEnough() {
        return points.size() > 1;
    }

    public Point last() {
        return points.getLast();
    }
}
