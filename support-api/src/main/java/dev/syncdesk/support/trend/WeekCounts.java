package dev.syncdesk.support.trend;

import dev.syncdesk.support.rate.TraitRate;
import dev.syncdesk.support.statistics.Count;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Events and device-days by week, summed up as they come. */
final class WeekCounts {

    private final LocalDate from;
    private final long[] events;
    private final long[] exposure;

    WeekCounts(LocalDate from, int weeks) {
        this.from = from;
        events = new long[weeks];
        exposure = new long[weeks];
    }

    void add(TraitRate rate) {
        int week = (int) ChronoUnit.WEEKS.between(from, rate.day());
        (rate.isExposure() ? exposure : events)[week] += rate.count();
    }

    WeekCounts plus(WeekCounts other) {
        WeekCounts sum = new WeekCounts(from, events.length);
        Arrays.setAll(sum.events, week -> events[week] + other.events[week]);
        Arrays.setAll(sum.exposure, week -> exposure[week] + other.exposure[week]);
        return sum;
    }

    long deviceDays() {
        return Arrays.stream(exposure).sum();
    }

    /** The oldest week first. */
    List<Count> counts() {
        return IntStream.range(0, events.length)
                .mapToObj(week -> new Count(events[week], exposure[week]))
                .toList();
    }
}
