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

    /**
     * Over days from one until before another, always in the same order; those without exposure on
     * a side are among them.
     */
    List<Stratum> all(String finding, int fromDay, int untilDay) {
        return pairs.stream()
                .map(
                        pair ->
                                new Stratum(
                                        history.count(pair.here(), finding, fromDay, untilDay),
                                        history.count(pair.there(), finding, fromDay, untilDay)))
                .toList();
    }

    /** The same, but for those without exposure on both sides. */
    List<Stratum> of(String finding, int fromDay, int untilDay) {
        return all(finding, fromDay, untilDay).stream().filter(Stratum::isShared).toList();
    }

    /** Each week from a day on by itself. */
    List<Stratum> byWeek(String finding, int fromDay) {
        List<Stratum> strata = new ArrayList<>();
        for (int day = fromDay; day < history.days(); day += FleetHistory.WEEK) {
            strata.addAll(of(finding, day, day + FleetHistory.WEEK));
        }
        return strata;
    }

    /** Of the second side each week up to a day, the oldest first; in the order of all strata. */
    List<List<Count>> otherBefore(String finding, int untilDay, int weeks) {
        return pairs.stream().map(pair -> before(pair.there(), finding, untilDay, weeks)).toList();
    }

    private List<Count> before(List<Group> of, String finding, int untilDay, int weeks) {
        List<Count> counts = new ArrayList<>(weeks);
        for (int ago = weeks; ago > 0; ago--) {
            int day = untilDay - ago * FleetHistory.WEEK;
            counts.add(history.count(of, finding, day, day + FleetHistory.WEEK));
        }
        return counts;
    }
}
