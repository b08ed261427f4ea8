package dev.syncdesk.support.trend;

import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.statistics.ExactStrata;
import dev.syncdesk.support.statistics.PoissonSprt.Verdict;
import dev.syncdesk.support.statistics.Stratum;
import dev.syncdesk.support.statistics.UsualRate;
import dev.syncdesk.support.trend.FleetHistory.Group;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The findings of one version, each watched beside the version before it. */
final class WatchedFindings {

    private final FleetHistory history;
    private final SharedStrata strata;
    private final int first;
    private final boolean fromItsFirst;

    /**
     * @param history of one model
     * @param first day from which on it is watched
     * @param fromItsFirst whether that is its first day of all, so that what was before is usual
     */
    WatchedFindings(
            FleetHistory history,
            List<Group> own,
            List<Group> other,
            int first,
            boolean fromItsFirst) {
        this.history = history;
        this.strata = new SharedStrata(history, own, other, SharedStrata.PhoneAndAge::of);
        this.first = first;
        this.fromItsFirst = fromItsFirst;
    }

    /**
     * @param listed findings of the version that stand out on the board
     */
    List<WatchedFinding> of(Set<String> findings, Set<String> listed) {
        List<WatchedFinding> watched = new ArrayList<>();
        for (String finding : findings) {
            watched.add(watched(finding, findings.size(), listed.contains(finding)));
        }
        watched.sort(
                Comparator.comparing(WatchedFinding::isRaised)
                        .thenComparingDouble(one -> one.watch().rise().evidence())
                        .reversed());
        return watched;
    }

    private WatchedFinding watched(String finding, int findings, boolean listed) {
        FindingWatch watch = FindingWatch.begin(findings, usual(finding));
        LocalDate decided = null;
        List<Stratum> seen = new ArrayList<>();
        for (int day = first; day < history.days(); day++) {
            List<Stratum> alike = strata.all(finding, day, day + 1);
            alike.stream().filter(Stratum::isShared).forEach(seen::add);
            Verdict before = watch.verdict();
            watch = watch.seen(alike);
            decided = watch.verdict() == before ? decided : history.day(day);
        }
        Count here = sum(seen, true);
        Count there = sum(seen, false);
        double expected = there.exposure() == 0 ? 0 : there.rate() * here.exposure();
        return new WatchedFinding(
                finding,
                here,
                there,
                ExactStrata.compare(seen),
                watch,
                decided,
                expected >= WatchRollout.LEAST_EXPECTED || decided != null,
                listed);
    }

    /** Of the version beside it, in the weeks before. */
    private UsualRate usual(String finding) {
        int weeks = Math.min(UsualRate.WEEKS, first / FleetHistory.WEEK);
        return fromItsFirst
                ? UsualRate.of(strata.otherBefore(finding, first, weeks))
                : UsualRate.UNKNOWN;
    }

    private static Count sum(List<Stratum> strata, boolean first) {
        return strata.stream()
                .map(one -> first ? one.first() : one.second())
                .reduce(Count.NONE, Count::plus);
    }
}
