package dev.syncdesk.support.trend;

import dev.syncdesk.device.diagnosis.FirmwareVersion;
import dev.syncdesk.support.rate.RateHistoryRows;
import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.statistics.ExactStrata;
import dev.syncdesk.support.statistics.FalseDiscovery;
import dev.syncdesk.support.statistics.RateRatio;
import dev.syncdesk.support.statistics.Stratum;
import dev.syncdesk.support.trend.FleetHistory.Group;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Holds two cohorts of a model against each other, in strata of all that both share. */
@Singleton
public class CompareCohorts {

    public static final int MOST_WEEKS = 26;

    private final RateHistoryRows rates;
    private final Clock clock;

    CompareCohorts(RateHistoryRows rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    /** What two cohorts can be stratified by, where neither of them says it. */
    private record Alike(String firmware, String phone, String age) {}

    /**
     * @param weeks from 1 to {@value #MOST_WEEKS}
     */
    @Transactional(readOnly = true)
    public Comparison compare(String model, Cohort here, Cohort there, int weeks) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        FleetHistory history = new FleetHistory(today, weeks * FleetHistory.WEEK);
        rates.ofModel(model, history.from(), today).forEach(history::add);
        List<Compared> all = compared(history, here, there);
        return new Comparison(
                model,
                here,
                there,
                history.from(),
                weeks,
                days(history, here),
                days(history, there),
                all,
                (int) all.stream().filter(Compared::tested).count(),
                values(history, Group::firmware, FirmwareVersion::compare),
                values(history, Group::phone, Comparator.naturalOrder()));
    }

    private static double days(FleetHistory history, Cohort cohort) {
        return history.count(history.groups(cohort::has), "", 0, history.days()).exposure();
    }

    private static List<Compared> compared(FleetHistory history, Cohort here, Cohort there) {
        List<Compared> plain = new ArrayList<>();
        Set<String> findings = history.findings(history.groups(here::has));
        findings.addAll(history.findings(history.groups(there::has)));
        for (String finding : findings) {
            plain.add(one(history, here, there, finding));
        }
        return judged(plain);
    }

    private static Compared one(FleetHistory history, Cohort here, Cohort there, String finding) {
        Count own = history.count(history.groups(here::has), finding, 0, history.days());
        Count other = history.count(history.groups(there::has), finding, 0, history.days());
        boolean enough = Tested.isEnough(own, other);
        RateRatio ratio =
                enough
                        ? ExactStrata.compare(strata(history, here, there, finding))
                        : RateRatio.UNKNOWN;
        return new Compared(finding, own, other, ratio, 1, enough && ratio.isKnown());
    }

    private static List<Stratum> strata(
            FleetHistory history, Cohort here, Cohort there, String finding) {
        boolean byFirmware = here.firmware().isEmpty() && there.firmware().isEmpty();
        boolean byPhone = here.phone().isEmpty() && there.phone().isEmpty();
        boolean byAge = here.age().isEmpty() && there.age().isEmpty();
        return new SharedStrata(
                        history,
                        history.groups(here::has),
                        history.groups(there::has),
                        group ->
                                new Alike(
                                        byFirmware ? group.firmware() : "",
                                        byPhone ? group.phone() : "",
                                        byAge ? group.age() : ""))
                .byWeek(finding, 0);
    }

    private static List<Compared> judged(List<Compared> plain) {
        List<Compared> tested = plain.stream().filter(Compared::tested).toList();
        double[] adjusted =
                FalseDiscovery.adjusted(
                        tested.stream().mapToDouble(one -> one.ratio().pValue()).toArray());
        List<Compared> judged = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            Compared one = tested.get(i);
            judged.add(
                    new Compared(
                            one.finding(),
                            one.here(),
                            one.there(),
                            one.ratio(),
                            adjusted[i],
                            true));
        }
        judged.sort(Comparator.comparingDouble(one -> one.ratio().pValue()));
        plain.stream().filter(one -> !one.tested()).forEach(judged::add);
        return judged;
    }

    private static List<String> values(
            FleetHistory history, Function<Group, String> value, Comparator<String> order) {
        Set<String> values = new TreeSet<>(order);
        history.groups(group -> true).forEach(group -> values.add(value.apply(group)));
        return values.stream().filter(one -> !one.isEmpty()).toList();
    }
}
