package dev.syncdesk.support.trend;

import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.statistics.Ears;
import dev.syncdesk.support.statistics.RateRatio;
import dev.syncdesk.support.statistics.TwoRates;
import dev.syncdesk.support.trend.FleetHistory.Group;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for days that are out of the ordinary for a whole model, whatever its firmware: the worst
 * of the last {@value #LAST_DAYS} days by EARS, confirmed by its exact rate ratio to the four weeks
 * before. Both must hold: EARS knows how much days differ anyway, and the ratio how few events
 * there were.
 */
final class DayTests {

    static final String METHOD = "ears";

    private static final int LAST_DAYS = 3;
    private static final int BASE_DAYS = 28;
    private static final int LEAST_DEVICES = 50;

    private final FleetHistory history;

    DayTests(FleetHistory history) {
        this.history = history;
    }

    List<Tested> all() {
        List<Tested> tests = new ArrayList<>();
        for (String model : history.models()) {
            List<Group> groups = history.groups(group -> group.model().equals(model));
            for (String finding : history.findings(groups)) {
                List<Count> days = history.byDay(groups, finding);
                if (isEnough(days)) {
                    TrendKey key = new TrendKey(TrendKind.DAY, finding, model, "");
                    tests.add(worst(key, groups, days));
                }
            }
        }
        return tests;
    }

    private static boolean isEnough(List<Count> days) {
        Count base = base(days, days.size() - LAST_DAYS);
        Count last = sum(days.subList(days.size() - LAST_DAYS, days.size()));
        return base.exposure() >= Tested.LEAST_EXPOSURE
                && last.exposure() >= LAST_DAYS * LEAST_DEVICES
                && base.events() + last.events() >= Tested.LEAST_EVENTS;
    }

    private static Tested worst(TrendKey key, List<Group> groups, List<Count> days) {
        int worst = days.size() - 1;
        for (int back = 1; back < LAST_DAYS; back++) {
            int day = days.size() - 1 - back;
            worst = days.get(day).events() > days.get(worst).events() ? day : worst;
        }
        Count here = days.get(worst);
        Count there = base(days, days.size() - LAST_DAYS);
        RateRatio ratio = TwoRates.compare(here, there);
        boolean far = ears(days.subList(0, worst + 1)).isFar();
        double pValue = far ? Math.min(1, LAST_DAYS * ratio.pValue()) : 1;
        RateRatio judged = new RateRatio(ratio.estimate(), ratio.interval(), pValue);
        return new Tested(key, "", here, there, judged, METHOD, groups);
    }

    /** Of what the last day's devices would have had at each day's rate. */
    private static Ears ears(List<Count> days) {
        double devices = days.getLast().exposure();
        double[] values =
                days.subList(days.size() - Ears.NEEDED, days.size()).stream()
                        .mapToDouble(day -> day.exposure() == 0 ? 0 : devices * day.rate())
                        .toArray();
        double usual = Arrays.stream(values).limit(Ears.NEEDED - 1).average().orElse(0);
        return Ears.ofLast(values, Math.sqrt(Math.max(0.25, usual)));
    }

    private static Count base(List<Count> days, int until) {
        return sum(days.subList(Math.max(0, until - BASE_DAYS), until));
    }

    private static Count sum(List<Count> days) {
        return days.stream().reduce(Count.NONE, Count::plus);
    }
}
