package dev.syncdesk.support.console;

import dev.syncdesk.support.trend.Rollout;
import java.util.List;

/**
 * A version on its way to the fleet.
 *
 * @param versions that were active lately, the newest first, to go to
 * @param layers devices by version and day, stacked
 * @param busiest the most devices of a day
 */
public record ReleasePage(
        Screen screen,
        Rollout rollout,
        List<String> versions,
        List<Layer> layers,
        String busiest,
        List<Line> lines) {

    /**
     * One version's area.
     *
     * @param polygon the points of an SVG polygon
     * @param shade 0 for the version itself, then older ones
     */
    public record Layer(String version, String polygon, int shade, String devices) {}

    /**
     * A watched finding.
     *
     * @param evidence where the watch stands between its lower and its upper bound, 0 to 100
     */
    public record Line(
            String title,
            String here,
            long events,
            String there,
            long otherEvents,
            String ratio,
            String verdict,
            long evidence,
            String decidedOn,
            boolean judgeable) {}
}
