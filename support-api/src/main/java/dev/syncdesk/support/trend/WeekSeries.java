package dev.syncdesk.support.trend;

import dev.syncdesk.support.statistics.Count;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts by week as a text for a column: {@code 3/1200 5/1310}, events over device-days. */
final class WeekSeries {

    private WeekSeries() {}

    static String text(List<Count> weeks) {
        return weeks.stream()
                .map(week -> week.events() + "/" + Math.round(week.exposure()))
                .collect(Collectors.joining(" "));
    }

    static List<Count> read(String text) {
        return Stream.of(text.split(" "))
                .filter(week -> !week.isEmpty())
                .map(WeekSeries::week)
                .toList();
    }

    private static Count week(String text) {
        int slash = text.indexOf('/');
        return new Count(
                Long.parseLong(text.substring(0, slash)),
                Double.parseDouble(text.substring(slash + 1)));
    }
}
