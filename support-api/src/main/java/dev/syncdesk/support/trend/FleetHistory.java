package dev.syncdesk.support.trend;

import dev.syncdesk.support.rate.DayRate;
import dev.syncdesk.support.statistics.Count;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What was counted of the fleet by day, in memory for as long as a review takes. */
final class FleetHistory {

    static final int WEEK = 7;

    private static final String EXPOSURE = "";
    private static final int[] NONE = new int[0];

    /** Devices that are alike but for the day. */
    record Group(String model, String firmware, String phone, String age) {}

    private final LocalDate from;
    private final int days;
    private final Map<Group, Map<String, int[]>> groups = new HashMap<>();

    /**
     * @param until the day after the last whole day
     * @param days of history, a multiple of seven
     */
    FleetHistory(LocalDate until, int days) {
        this.from = until.minusDays(days);
        this.days = days;
    }

    /** Leaves what is of no day of this history, and what is nothing. */
    void add(DayRate rate) {
        int day = (int) ChronoUnit.DAYS.between(from, rate.day());
        if (rate.count() > 0 && day >= 0 && day < days) {
            Group group = new Group(rate.model(), rate.firmware(), rate.phone(), rate.age());
            groups.computeIfAbsent(group, g -> new HashMap<>())
                            .computeIfAbsent(rate.finding(), f -> new int[days])[day] +=
                    Math.toIntExact(rate.count());
        }
    }

    LocalDate from() {
        return from;
    }

    int days() {
        return days;
    }

    int weeks() {
        return days / WEEK;
    }

    LocalDate day(int index) {
        return from.plusDays(index);
    }

    /** Of which anything is known; null where nothing is. */
    @Nullable LocalDate firstDay() {
        return IntStream.range(0, days)
                .filter(day -> groups.values().stream().anyMatch(of -> isCounted(of, day)))
                .mapToObj(this::day)
                .findFirst()
                .orElse(null);
    }

    private static boolean isCounted(Map<String, int[]> findings, int day) {
        return findings.getOrDefault(EXPOSURE, NONE).length > day
                && findings.getOrDefault(EXPOSURE, NONE)[day] > 0;
    }

    /** In no order. */
    List<Group> groups(Predicate<Group> which) {
        return groups.keySet().stream().filter(which).toList();
    }

    Set<String> models() {
        Set<String> models = new TreeSet<>();
        groups.keySet().forEach(group -> models.add(group.model()));
        return models;
    }

    /** Findings that were seen in these groups. */
    Set<String> findings(List<Group> of) {
        Set<String> findings = new TreeSet<>();
        of.forEach(group -> findings.addAll(groups.getOrDefault(group, Map.of()).keySet()));
        findings.remove(EXPOSURE);
        return findings;
    }

    /** Over days from one until before another. */
    Count count(List<Group> of, String finding, int fromDay, int untilDay) {
        long events = 0;
        long exposure = 0;
        for (Group group : of) {
            events += sum(counts(group, finding), fromDay, untilDay);
            exposure += sum(counts(group, EXPOSURE), fromDay, untilDay);
        }
        return new Count(events, exposure);
    }

    /** By day, oldest first. */
    List<Count> byDay(List<Group> of, String finding) {
        return IntStream.range(0, days).mapToObj(day -> count(of, finding, day, day + 1)).toList();
    }

    /** By week, oldest first. */
    List<Count> byWeek(List<Group> of, String finding) {
        return IntStream.range(0, weeks())
                .mapToObj(week -> count(of, finding, week * WEEK, (week + 1) * WEEK))
                .toList();
    }

    private int[] counts(Group group, String finding) {
        return groups.getOrDefault(group, Map.of()).getOrDefault(finding, NONE);
    }

    private static long sum(int[] counts, int fromDay, int untilDay) {
        long sum = 0;
        for (int day = fromDay; day < Math.min(untilDay, counts.length); day++) {
            sum += counts[day];
        }
        return sum;
    }
}
