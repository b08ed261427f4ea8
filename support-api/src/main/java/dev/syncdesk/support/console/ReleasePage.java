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
     * @param evidence where the watch stands between as expected, 0, and raised, 100
     * @param before how many times as strong the evidence is by the weeks before; empty without
     *     them
     * @param agreement how much is made of those weeks, in percent
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
            String before,
            long agreement,
            String decidedOn,
            boolean judgeable) {}
}
