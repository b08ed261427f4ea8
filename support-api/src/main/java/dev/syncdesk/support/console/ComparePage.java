package dev.syncdesk.support.console;

import dev.syncdesk.support.device.DeviceAge;
import dev.syncdesk.support.trend.Comparison;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two cohorts beside each other.
 *
 * @param models codes to choose from
 * @param firmware of the chosen model, oldest first
 * @param phones that were active on it
 * @param asked what the address says
 * @param comparison null until a model is chosen
 */
public record ComparePage(
        Screen screen,
        List<String> models,
        List<String> firmware,
        List<String> phones,
        Asked asked,
        @Nullable Comparison comparison,
        List<Line> lines) {

    /** What is compared. */
    public record Asked(
            String model,
            String a,
            String b,
            String phoneA,
            String phoneB,
            String ageA,
            String ageB,
            int weeks) {}

    /** The bands of age that there are, by name. */
    public List<String> ages() {
        return DeviceAge.known();
    }

    /**
     * One finding.
     *
     * @param ratio with its interval; empty where there is not enough yet
     * @param worse whether the first is worse, and the page's share of false ones allows to say so
     * @param better the same the other way round
     */
    public record Line(
            String title,
            long here,
            String hereRate,
            long there,
            String thereRate,
            String ratio,
            String q,
            boolean worse,
            boolean better) {}
}
