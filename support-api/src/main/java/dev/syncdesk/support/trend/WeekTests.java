package dev.syncdesk.support.trend;

import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.statistics.Farrington;
import dev.syncdesk.support.statistics.Interval;
import dev.syncdesk.support.statistics.RateRatio;
import dev.syncdesk.support.trend.FleetHistory.Group;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks whether the last whole week of a model is out of the ordinary for its history of a year and
 * a half or more, by Farrington's improved algorithm with the device-days as the population.
 */
final class WeekTests {

    static final String METHOD = "farrington";

    /** One-sided; what is listed is decided by the family. */
    private static final double ALPHA = (1 - Interval.LEVEL) / 2;

    /** The original's rule: fewer in the last four weeks are never an outbreak. */
    private static final int LEAST_IN_FOUR_WEEKS = 5;

    private final FleetHistory history;

    /**
     * @param history summed over firmware and phones
     */
    WeekTests(FleetHistory history) {
        this.history = history;
    }

    List<Tested> all() {
        List<Tested> tests = new ArrayList<>();
        for (String model : history.models()) {
            List<Group> groups = history.groups(group -> group.model().equals(model));
            for (String finding : history.findings(groups)) {
                List<Count> weeks = exposed(history.byWeek(groups, finding));
                if (isEnough(weeks)) {
                    TrendKey key = new TrendKey(TrendKind.WEEK, finding, model, "");
                    tests.add(tested(key, groups, weeks));
                }
            }
        }
        return tests;
    }

    /** From the first week on that had any device. */
    private static List<Count> exposed(List<Count> weeks) {
        int first = 0;
        while (first < weeks.size() && weeks.get(first).exposure() == 0) {
            first++;
        }
        return weeks.subList(first, weeks.size());
    }

    private static boolean isEnough(List<Count> weeks) {
        return weeks.size() >= Farrington.NEEDED
                && weeks.stream().allMatch(week -> week.exposure() > 0)
                && weeks.getLast().exposure() >= Tested.LEAST_EXPOSURE
                && recent(weeks) >= LEAST_IN_FOUR_WEEKS;
    }

    private static long recent(List<Count> weeks) {
        return weeks.subList(weeks.size() - 4, weeks.size()).stream()
                .mapToLong(Count::events)
                .sum();
    }

    private static Tested tested(TrendKey key, List<Group> groups, List<Count> weeks) {
        Farrington far =
                Farrington.ofLast(
                        weeks.stream().mapToDouble(Count::events).toArray(),
                        weeks.stream().mapToDouble(Count::exposure).toArray(),
                        ALPHA);
        Count here = weeks.getLast();
        // The interval says within which ratios to the expectation the week was to be.
        double low = here.events() / Math.max(1, far.threshold().high());
        double high = here.events() / Math.max(1, far.threshold().low());
        RateRatio ratio =
                new RateRatio(
                        here.events() / far.expected(),
                        new Interval(low, high),
                        Math.min(1, 2 * far.threshold().pValue()));
        Count there = new Count(Math.round(far.expected()), here.exposure());
        return new Tested(key, "", here, there, ratio, METHOD, groups);
    }
}
