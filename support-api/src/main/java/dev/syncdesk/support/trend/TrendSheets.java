package dev.syncdesk.support.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The trends and their numbers by week as comma-separated values. */
public final class TrendSheets {

    private static final List<String> BOARD =
            List.of(
                    "id",
                    "kind",
                    "finding",
                    "model",
                    "subject",
                    "baseline",
                    "ratio",
                    "low",
                    "high",
                    "p_value",
                    "q_value",
                    "family",
                    "method",
                    "events",
                    "exposure",
                    "base_events",
                    "base_exposure",
                    "onset",
                    "onset_low",
                    "onset_high",
                    "excess",
                    "devices",
                    "tickets",
                    "silent",
                    "state",
                    "found_at",
                    "reviewed_at",
                    "merged_into");

    private static final List<String> WEEKS =
            List.of("trait", "name", "week", "events", "device_days");

    private TrendSheets() {}

    /**
     * @param targets the trend that each merged one follows
     */
    public static String board(List<Trend> trends, Map<String, String> targets) {
        return Csv.of(BOARD, trends.stream().map(trend -> row(trend, targets.get(trend.id()))));
    }

    private static List<@Nullable Object> row(Trend trend, @Nullable String target) {
        return Arrays.asList(
                trend.id(),
                trend.kind().wire(),
                trend.finding(),
                trend.model(),
                trend.subject(),
                trend.baseline(),
                trend.ratio(),
                trend.low(),
                trend.high(),
                trend.pValue(),
                trend.qValue(),
                trend.family(),
                trend.method(),
                trend.events(),
                trend.exposure(),
                trend.baseEvents(),
                trend.baseExposure(),
                trend.onset(),
                trend.onsetLow(),
                trend.onsetHigh(),
                trend.excess(),
                trend.devices(),
                trend.tickets(),
                trend.silent(),
                trend.state().wire(),
                trend.foundAt(),
                trend.reviewedAt(),
                target);
    }

    /** Weeks count from 1, the oldest; the last one ended before the review's day. */
    public static String weeks(List<TrendPanel> panels) {
        return Csv.of(WEEKS, panels.stream().flatMap(TrendSheets::rows));
    }

    private static Stream<List<@Nullable Object>> rows(TrendPanel panel) {
        var counts = panel.counts();
        return IntStream.range(0, counts.size())
                .mapToObj(
                        week ->
                                Arrays.<@Nullable Object>asList(
                                        panel.trait(),
                                        panel.name(),
                                        week + 1,
                                        counts.get(week).events(),
                                        counts.get(week).exposure()));
    }
}
