package dev.syncdesk.support.trend;

import dev.syncdesk.support.rate.RateHistoryRows;
import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.statistics.ExactStrata;
import dev.syncdesk.support.statistics.RateRatio;
import dev.syncdesk.support.statistics.Stratum;
import dev.syncdesk.support.trend.FleetHistory.Group;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Says whether a known issue's fix has fixed it, from the last half year, in strata of phone system
 * and age of the device. The versions were not out at the same time, so that what else changed
 * meanwhile is in it too.
 */
@Singleton
public class WatchFix {

    private final RateHistoryRows rates;
    private final Clock clock;

    WatchFix(RateHistoryRows rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public FixWatch of(KnownIssue issue) {
        return ofAll(List.of(issue)).getFirst();
    }

    /** Of each; a model's rates are read once. */
    @Transactional(readOnly = true)
    public List<FixWatch> ofAll(List<KnownIssue> issues) {
        Map<String, FleetHistory> models = new HashMap<>();
        return issues.stream()
                .map(
                        issue ->
                                issue.finding().isEmpty()
                                        ? FixWatch.uncounted(issue.fixVersion().isEmpty())
                                        : of(
                                                issue,
                                                models.computeIfAbsent(
                                                        issue.model(), this::history)))
                .toList();
    }

    private FleetHistory history(String model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        FleetHistory history =
                new FleetHistory(today, ReviewFleet.RECENT_WEEKS * FleetHistory.WEEK);
        rates.ofModel(model, history.from(), today).forEach(history::add);
        return history;
    }

    private static FixWatch of(KnownIssue issue, FleetHistory history) {
        List<Group> all =
                history.groups(
                        group -> issue.phone().isEmpty() || group.phone().equals(issue.phone()));
        List<Group> fixed = all.stream().filter(one -> issue.isFixedOn(one.firmware())).toList();
        List<Group> affected = all.stream().filter(one -> issue.affects(one.firmware())).toList();
        List<Group> before = all.stream().filter(one -> issue.isBefore(one.firmware())).toList();
        return watch(issue, history, fixed, affected, before);
    }

    private static FixWatch watch(
            KnownIssue issue,
            FleetHistory history,
            List<Group> fixed,
            List<Group> affected,
            List<Group> before) {
        String finding = issue.finding();
        Count own = count(history, fixed, finding);
        Count ill = count(history, affected, finding);
        RateRatio toAffected = ExactStrata.compare(strata(history, fixed, affected, finding));
        RateRatio toBefore = ExactStrata.compare(strata(history, fixed, before, finding));
        FixVerdict verdict =
                issue.fixVersion().isEmpty()
                        ? FixVerdict.NO_FIX
                        : FixWatch.verdict(own, ill, toAffected, toBefore);
        return new FixWatch(
                verdict, own, ill, count(history, before, finding), toAffected, toBefore);
    }

    /** Versions that were out before ages were kept could not be held against any after it. */
    private static List<Stratum> strata(
            FleetHistory history, List<Group> here, List<Group> there, String finding) {
        boolean aged =
                Stream.concat(here.stream(), there.stream())
                        .noneMatch(group -> group.age().isEmpty());
        return new SharedStrata(
                        history,
                        here,
                        there,
                        group ->
                                new SharedStrata.PhoneAndAge(
                                        group.phone(), aged ? group.age() : ""))
                .of(finding, 0, history.days());
    }

    private static Count count(FleetHistory history, List<Group> groups, String finding) {
        return history.count(groups, finding, 0, history.days());
    }
}
