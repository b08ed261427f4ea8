package dev.syncdesk.support.console;

import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.statistics.Interval;
import dev.syncdesk.support.statistics.PoissonRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws rates by week. */
final class RateCharts {

    /** Fewer first openings make no picture. */
    static final int LEAST_EVENTS = 5;

    private RateCharts() {}

    /** The highest rate that is drawn, so that pictures beside each other share their scale. */
    static double top(List<List<Count>> series) {
        return series.stream()
                .filter(RateCharts::isEnough)
                .flatMap(List::stream)
                .filter(RateCharts::isDrawn)
                .mapToDouble(Count::rate)
                .max()
                .orElse(0);
    }

    /**
     * @param top rate at the upper edge; 0 for none
     * @param bands whether the intervals are drawn; they may leave the picture
     */
    static RateChart of(List<Count> weeks, double top, boolean bands, Screen screen) {
        double scale = top > 0 ? top : 1;
        return new RateChart(
                runs(weeks).stream().map(run -> line(weeks, run, scale)).toList(),
                bands
                        ? runs(weeks).stream().map(run -> band(weeks, run, scale)).toList()
                        : List.of(),
                marks(weeks, screen),
                Figures.perThousand(top),
                isEnough(weeks));
    }

    private static boolean isEnough(List<Count> weeks) {
        return weeks.stream().mapToLong(Count::events).sum() >= LEAST_EVENTS;
    }

    /** Weeks with next to no device would leap. */
    private static boolean isDrawn(Count week) {
        return week.exposure() >= 50;
    }

    /** Stretches of weeks that are drawn, as first and last index. */
    private static List<int[]> runs(List<Count> weeks) {
        List<int[]> runs = new ArrayList<>();
        for (int week = 0; week < weeks.size(); week++) {
            if (isDrawn(weeks.get(week))) {
                boolean goesOn = !runs.isEmpty() && runs.getLast()[1] == week - 1;
                if (goesOn) {
                    runs.getLast()[1] = week;
                } else {
                    runs.add(new int[] {week, week});
                }
            }
        }
        return runs;
    }

    private static String line(List<Count> weeks, int[] run, double top) {
        StringBuilder points = new StringBuilder();
        for (int week = run[0]; week <= run[1]; week++) {
            point(points, weeks, week, weeks.get(week).rate(), top);
        }
        return points.toString().strip();
    }

    private static String band(List<Count> weeks, int[] run, double top) {
        StringBuilder points = new StringBuilder();
        for (int week = run[0]; week <= run[1]; week++) {
            point(points, weeks, week, interval(weeks.get(week)).high(), top);
        }
        for (int week = run[1]; week >= run[0]; week--) {
            point(points, weeks, week, interval(weeks.get(week)).low(), top);
        }
        return points.toString().strip();
    }

    private static Interval interval(Count week) {
        return PoissonRate.of(week).interval();
    }

    private static void point(
            StringBuilder points, List<Count> weeks, int week, double rate, double top) {
        double x = (week + 0.5) * RateChart.WIDTH / weeks.size();
        double y = RateChart.HEIGHT * (1 - Math.min(1.02, rate / top));
        points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
    }

    private static List<RateChart.Mark> marks(List<Count> weeks, Screen screen) {
        double width = (double) RateChart.WIDTH / weeks.size();
        return IntStream.range(0, weeks.size())
                .mapToObj(
                        week ->
                                new RateChart.Mark(
                                        Math.round(10 * week * width) / 10.0,
                                        Math.round(10 * width) / 10.0,
                                        text(weeks.get(week), weeks.size() - week, screen)))
                .toList();
    }

    private static String text(@Nullable Count week, int weeksAgo, Screen screen) {
        if (week == null || week.exposure() == 0) {
            return screen.say("trend.week.none", weeksAgo);
        }
        return screen.say(
                "trend.week.mark",
                weeksAgo,
                Figures.perThousand(week.rate()),
                week.events(),
                Figures.whole(week.exposure()));
    }
}
