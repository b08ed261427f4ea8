package dev.syncdesk.support.trend;

import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.statistics.Stratum;
import dev.syncdesk.support.trend.FleetHistory.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two sides cut into what is alike on both. What only one side has says nothing about the other,
 * and is left out.
 */
final class SharedStrata {

    /** The phone system and the age of the devices. */
    record PhoneAndAge(String phone, String age) {

        static PhoneAndAge of(Group group) {
            return new PhoneAndAge(group.phone(), group.age());
        }
    }

    private record Pair(List<Group> here, List<Group> there) {}

    private final FleetHistory history;
    private final List<Pair> pairs = new ArrayList<>();

    /**
     * @param alike what two groups must have in common to be held against each other
     */
    <K> SharedStrata(
            FleetHistory history, List<Group> here, List<Group> there, Function<Group, K> alike) {
        this.history = history;
        Map<K, List<Group>> others = there.stream().collect(Collectors.groupingBy(alike));
        here.stream()
                .collect(Collectors.groupingBy(alike))
                .forEach(
                        (key, own) -> {
                            List<Group> other = others.getOrDefault(key, List.of());
                            if (!other.isEmpty()) {
                                pairs.add(new Pair(own, other));
                            }
                        });
    }

    /** Over days from one until before another; none without exposure on both sides. */
    List<Stratum> of(String finding, int fromDay, int untilDay) {
        List<Stratum> strata = new ArrayList<>(pairs.size());
        for (Pair pair : pairs) {
            Count own = history.count(pair.here(), finding, fromDay, untilDay);
            Count other = history.count(pair.there(), finding, fromDay, untilDay);
            if (own.exposure() > 0 && other.exposure() > 0) {
                strata.add(new Stratum(own, other));
            }
        }
        return strata;
    }

    /** Each week from a day on by itself. */
    List<Stratum> byWeek(String finding, int fromDay) {
        List<Stratum> strata = new ArrayList<>();
        for (int day = fromDay; day < history.days(); day += FleetHistory.WEEK) {
            strata.addAll(of(finding, day, day + FleetHistory.WEEK));
        }
        return strata;
    }
}
