package dev.syncdesk.support.console;

import java.util.List;

/**
 * A rate by week with its interval, drawn {@value #WIDTH} units wide and {@value #HEIGHT} high.
 *
 * @param line runs of weeks with an exposure, each as the points of an SVG polyline
 * @param band the intervals of these runs, each as the points of an SVG polygon; none where they
 *     are not drawn
 * @param marks one for each week, to be read with the pointer
 * @param top the rate at the upper edge, per thousand device-days
 * @param enough false where there are too few events for a picture
 */
public record RateChart(
        List<String> line, List<String> band, List<Mark> marks, String top, boolean enough) {

    public static final int WIDTH = 260;
    public static final int HEIGHT = 72;

    /**
     * One week.
     *
     * @param text its rate, its interval and its counts
     */
    public record Mark(double x, double width, String text) {}
}
