package dev.syncdesk.support.trend;

import dev.syncdesk.support.statistics.ChangePoint;
import dev.syncdesk.support.statistics.Count;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a rate changed.
 *
 * @param low from which day on it may have, at 95 %
 * @param high until which day
 */
record Onset(LocalDate most, LocalDate low, LocalDate high) {

    private static final int LEAST_DAYS = 14;

    /** Null where the days do not strongly show one change, or the rate fell. */
    static @Nullable Onset of(
            FleetHistory history, List<FleetHistory.Group> groups, String finding) {
        List<Count> days = history.byDay(groups, finding);
        int first = firstExposed(days);
        List<Count> exposed = days.subList(first, days.size());
        if (exposed.size() < LEAST_DAYS) {
            return null;
        }
        ChangePoint change = ChangePoint.of(exposed);
        boolean shown = change.evidence() >= ChangePoint.STRONG && rises(exposed, change.most());
        return shown
                ? new Onset(
                        history.day(first + change.most()),
                        history.day(first + change.low()),
                        history.day(first + change.high()))
                : null;
    }

    private static int firstExposed(List<Count> days) {
        int first = 0;
        while (first < days.size() && days.get(first).exposure() == 0) {
            first++;
        }
        return first;
    }

    private static boolean rises(List<Count> days, int at) {
        Count before = days.subList(0, at).stream().reduce(Count.NONE, Count::plus);
        Count after = days.subList(at, days.size()).stream().reduce(Count.NONE, Count::plus);
        return after.rate() > before.rate();
    }
}
