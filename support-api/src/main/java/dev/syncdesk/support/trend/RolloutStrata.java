package dev.syncdesk.support.trend;

import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.statistics.Stratum;
import dev.syncdesk.support.statistics.UsualRate;
import dev.syncdesk.support.trend.FleetHistory.Group;
import dev.syncdesk.support.trend.SharedStrata.PhoneAndAge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A version and the one beside it, cut by phone system and age of the device. */
final class RolloutStrata {

    private record Pair(List<Group> own, List<Group> other) {}

    private final FleetHistory history;
    private final List<Pair> pairs = new ArrayList<>();

    RolloutStrata(FleetHistory history, List<Group> own, List<Group> other) {
        this.history = history;
        Map<PhoneAndAge, List<Group>> beside = alike(other);
        alike(own).forEach((key, of) -> pairs.add(pair(of, beside.get(key))));
    }

    private static Pair pair(List<Group> own, @Nullable List<Group> other) {
        return new Pair(own, other == null ? List.of() : other);
    }

    private static Map<PhoneAndAge, List<Group>> alike(List<Group> groups) {
        return groups.stream().collect(Collectors.groupingBy(PhoneAndAge::of));
    }

    /** In the order of the usual rate's. */
    List<Stratum> on(String finding, int day) {
        return pairs.stream()
                .map(
                        pair ->
                                new Stratum(
                                        history.count(pair.own(), finding, day, day + 1),
                                        history.count(pair.other(), finding, day, day + 1)))
                .toList();
    }

    /** Of the version beside it, in the weeks before a day. */
    UsualRate before(String finding, int day) {
        int weeks = Math.min(UsualRate.WEEKS, day / FleetHistory.WEEK);
        return UsualRate.of(
                pairs.stream().map(pair -> weeks(pair.other(), finding, day, weeks)).toList());
    }

    private List<Count> weeks(List<Group> of, String finding, int until, int weeks) {
        List<Count> counts = new ArrayList<>(weeks);
        for (int ago = weeks; ago > 0; ago--) {
            int day = until - ago * FleetHistory.WEEK;
            counts.add(history.count(of, finding, day, day + FleetHistory.WEEK));
        }
        return counts;
    }
}
