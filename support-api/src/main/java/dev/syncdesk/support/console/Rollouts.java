package dev.syncdesk.support.console;

import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.statistics.RiseWatch;
import dev.syncdesk.support.trend.FindingWatch;
import dev.syncdesk.support.trend.Rollout;
import dev.syncdesk.support.trend.WatchRollout;
import dev.syncdesk.support.trend.WatchedFinding;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws a rollout. */
@Singleton
class Rollouts {

    static final int WIDTH = 520;
    static final int HEIGHT = 120;

    private static final int MOST_LAYERS = 6;

    private final WatchRollout watch;

    Rollouts(WatchRollout watch) {
        this.watch = watch;
    }

    ReleasePage of(String model, String version, Screen screen) {
        Rollout rollout = watch.of(model, version);
        List<String> versions = List.copyOf(rollout.devices().keySet()).reversed();
        double busiest = busiest(rollout);
        return new ReleasePage(
                screen,
                rollout,
                versions,
                layers(rollout, versions, busiest),
                Figures.whole(busiest),
                rollout.findings().stream().map(Rollouts::line).toList());
    }

    private static double busiest(Rollout rollout) {
        double most = 1;
        for (int day = 0; day < rollout.days().size(); day++) {
            double sum = 0;
            for (List<Long> devices : rollout.devices().values()) {
                sum += devices.get(day);
            }
            most = Math.max(most, sum);
        }
        return most;
    }

    /** The newest at the bottom; the oldest ones are one area. */
    private static List<ReleasePage.Layer> layers(
            Rollout rollout, List<String> newestFirst, double busiest) {
        List<ReleasePage.Layer> layers = new ArrayList<>();
        double[] below = new double[rollout.days().size()];
        for (int i = 0; i < Math.min(MOST_LAYERS, newestFirst.size()); i++) {
            List<Long> devices = rollout.devices().getOrDefault(newestFirst.get(i), List.of());
            double[] above = below.clone();
            for (int day = 0; day < above.length; day++) {
                above[day] += devices.get(day);
            }
            layers.add(
                    new ReleasePage.Layer(
                            newestFirst.get(i),
                            polygon(below, above, busiest),
                            i,
                            Figures.whole(devices.getLast())));
            below = above;
        }
        return layers;
    }

    private static String polygon(double[] below, double[] above, double busiest) {
        StringBuilder points = new StringBuilder();
        for (int day = 0; day < above.length; day++) {
            point(points, day, above, busiest);
        }
        for (int day = below.length - 1; day >= 0; day--) {
            point(points, day, below, busiest);
        }
        return points.toString().strip();
    }

    private static void point(StringBuilder points, int day, double[] heights, double busiest) {
        double x = (double) day * WIDTH / Math.max(1, heights.length - 1);
        double y = HEIGHT * (1 - heights[day] / busiest);
        points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
    }

    private static ReleasePage.Line line(WatchedFinding one) {
        return new ReleasePage.Line(
                Titles.ofFinding(one.finding()),
                rate(one.here()),
                one.here().events(),
                rate(one.there()),
                one.there().events(),
                one.ratio().isKnown() && one.judgeable() ? Figures.ratio(one.ratio()) : "",
                one.verdictWord(),
                Math.round(50 + 50 * side(one.watch())),
                before(one.watch().rise()),
                Math.round(100 * one.watch().rise().agreement()),
                one.decidedOn() == null ? "" : TrendLine.day(one.decidedOn()),
                one.judgeable());
    }

    /** From -1, where it is as expected, to 1, where it is raised. */
    private static double side(FindingWatch watch) {
        double raised = watch.rise().evidence() / watch.rise().bound();
        double passed = Math.max(0, watch.doubled().evidence() / watch.doubled().lower());
        return Math.clamp(raised > passed ? raised : -passed, -1, 1);
    }

    /** How many times as strong the evidence is by the weeks before; empty without them. */
    private static String before(RiseWatch rise) {
        return rise.usual().isKnown() ? Figures.ratio(Math.exp(rise.evidenceOfBefore())) : "";
    }

    private static String rate(Count count) {
        return count.exposure() == 0 ? "" : Figures.perThousand(count.rate());
    }
}
