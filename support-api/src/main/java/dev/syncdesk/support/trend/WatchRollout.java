package dev.syncdesk.support.trend;

import dev.syncdesk.device.diagnosis.FirmwareVersion;
import dev.syncdesk.support.rate.RateHistoryRows;
import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.statistics.UsualRate;
import dev.syncdesk.support.trend.FleetHistory.Group;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Watches a version beside the one before it, each finding by sequential tests, so that it may be
 * looked at every day. Stop: any finding's watch says that its rate is raised, or the board lists
 * the version. Go: every finding that can be judged is as expected, over enough device-days of
 * enough days. Wait: neither.
 */
@Singleton
public class WatchRollout {

    public static final int WEEKS = 13;
    public static final int GO_DEVICE_DAYS = 2_000;
    public static final int GO_DAYS = 7;

    /** Weeks before these that may be what is usual. */
    private static final int BEFORE = UsualRate.WEEKS;

    private static final int SHOWN_FROM = BEFORE * FleetHistory.WEEK;

    /** Fewer to be expected cannot be told from a rise. */
    public static final int LEAST_EXPECTED = 5;

    private final RateHistoryRows rates;
    private final Trends trends;
    private final Clock clock;

    WatchRollout(RateHistoryRows rates, Trends trends, Clock clock) {
        this.rates = rates;
        this.trends = trends;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Rollout of(String model, String version) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        FleetHistory history = new FleetHistory(today, (BEFORE + WEEKS) * FleetHistory.WEEK);
        rates.ofModel(model, history.from(), today).forEach(history::add);
        int first = firstDay(history, version);
        String before = before(history, version, first);
        List<WatchedFinding> watched =
                before == null
                        ? List.of()
                        : watched(history, version, before, first, listed(model, version));
        double days = history.count(on(history, version), "", first, history.days()).exposure();
        boolean longEnough = history.days() - first >= GO_DAYS && days >= GO_DEVICE_DAYS;
        return new Rollout(
                model,
                version,
                before,
                light(watched, longEnough),
                first < history.days() ? history.day(first) : null,
                days,
                watched,
                IntStream.range(SHOWN_FROM, history.days()).mapToObj(history::day).toList(),
                devices(history));
    }

    private static Light light(List<WatchedFinding> watched, boolean longEnough) {
        if (watched.stream().anyMatch(WatchedFinding::isRaised)) {
            return Light.STOP;
        }
        boolean fine =
                watched.stream().anyMatch(WatchedFinding::judgeable)
                        && watched.stream()
                                .filter(WatchedFinding::judgeable)
                                .allMatch(WatchedFinding::isAsExpected);
        return fine && longEnough ? Light.GO : Light.WAIT;
    }

    private static int firstDay(FleetHistory history, String version) {
        List<Group> own = on(history, version);
        int day = SHOWN_FROM;
        while (day < history.days() && history.count(own, "", day, day + 1).exposure() == 0) {
            day++;
        }
        return day;
    }

    /**
     * The nearest older version that was active since the version came; null where there is none.
     */
    private static @Nullable String before(FleetHistory history, String version, int first) {
        String nearest = null;
        for (String other : versions(history)) {
            boolean older = FirmwareVersion.compare(other, version) < 0;
            boolean active =
                    history.count(on(history, other), "", first, history.days()).exposure()
                            >= Tested.LEAST_EXPOSURE;
            nearest = older && active ? other : nearest;
        }
        return nearest;
    }

    private static Set<String> versions(FleetHistory history) {
        Set<String> versions = new TreeSet<>(FirmwareVersion::compare);
        history.groups(group -> !group.firmware().isEmpty())
                .forEach(group -> versions.add(group.firmware()));
        return versions;
    }

    /** Findings of the version that stand out on the board, but for those that somebody muted. */
    private Set<String> listed(String model, String version) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return trends.ofVersion(model, version).stream()
                .filter(trend -> !trend.isMutedOn(today))
                .map(Trend::finding)
                .collect(Collectors.toSet());
    }

    private static List<WatchedFinding> watched(
            FleetHistory history, String version, String before, int first, Set<String> listed) {
        List<Group> own = on(history, version);
        List<Group> other = on(history, before);
        Set<String> findings = history.findings(own);
        findings.addAll(history.findings(other));
        findings.removeAll(FirmwareTests.NO_FAULTS);
        boolean fromItsFirst = history.count(own, "", 0, first).exposure() == 0;
        return new WatchedFindings(history, own, other, first, fromItsFirst).of(findings, listed);
    }

    private static List<Group> on(FleetHistory history, String version) {
        return history.groups(group -> group.firmware().equals(version));
    }

    private static Map<String, List<Long>> devices(FleetHistory history) {
        Map<String, List<Long>> devices = new LinkedHashMap<>();
        for (String version : versions(history)) {
            List<Count> days = history.byDay(on(history, version), "");
            List<Long> shown =
                    days.subList(SHOWN_FROM, days.size()).stream()
                            .map(day -> Math.round(day.exposure()))
                            .toList();
            if (shown.stream().anyMatch(count -> count > 0)) {
                devices.put(version, shown);
            }
        }
        return devices;
    }
}
