package dev.syncdesk.support.console;

import java.util.List;

/**
 * One signal by day around the day on which it began, drawn as large as a {@link RateChart}.
 *
 * @param signal by its word
 * @param line runs of days with the affected devices' median, each as the points of an SVG polyline
 * @param band first to third quartile, each as the points of an SVG polygon
 * @param beside runs of days with the others' median
 * @param onset where day 0 is
 * @param top the value at the upper edge
 * @param bottom that at the lower one
 */
public record OnsetChart(
        String signal,
        List<String> line,
        List<String> band,
        List<String> beside,
        List<RateChart.Mark> marks,
        double onset,
        String top,
        String bottom) {}
