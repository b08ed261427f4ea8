package dev.syncdesk.support.console;

import dev.syncdesk.support.trend.MergeTrends;
import dev.syncdesk.support.trend.TogetherWith;
import dev.syncdesk.support.trend.Trend;
import dev.syncdesk.support.trend.TrendMerges;
import dev.syncdesk.support.trend.Trends;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which trends follow which, on the board and on one's page. */
@Singleton
class MergeBoards {

    private static final int MOST_OTHERS = 200;

    private final Trends trends;
    private final TrendMerges merges;
    private final TogetherWith together;

    MergeBoards(Trends trends, TrendMerges merges, TogetherWith together) {
        this.trends = trends;
        this.merges = merges;
        this.together = together;
    }

    /** Without those whose target stands out too: they are shown with it. */
    List<Trend> own(List<Trend> listed) {
        Map<String, String> targets = together.targets();
        Set<String> there = listed.stream().map(Trend::id).collect(Collectors.toSet());
        return listed.stream()
                .filter(one -> !there.contains(targets.getOrDefault(one.id(), "")))
                .toList();
    }

    /** Lines of the board, with what follows them. */
    List<TrendLine> with(List<TrendLine> lines, Screen screen) {
        Set<String> targets = Set.copyOf(together.targets().values());
        return lines.stream()
                .map(line -> targets.contains(line.trend().id()) ? with(line, screen) : line)
                .toList();
    }

    private TrendLine with(TrendLine line, Screen screen) {
        TogetherWith.Together all = together.of(line.trend());
        return line.with(
                screen.say(
                        "trend.fact.together",
                        all.trends() - 1,
                        Figures.whole(all.devices()),
                        Figures.whole(all.silent())));
    }

    MergeShown of(Trend trend, Screen screen) {
        List<Trend> parts = merges.into(trend.id(), MergeTrends.MOST);
        Trend target = merges.targetOf(trend.id()).orElse(null);
        boolean free = parts.isEmpty() && target == null;
        return new MergeShown(
                target == null ? null : TrendLine.of(target, List.of(), screen),
                lines(parts, screen),
                parts.isEmpty() ? null : together.of(trend),
                free ? lines(others(trend), screen) : List.of());
    }

    private List<Trend> others(Trend trend) {
        Map<String, String> targets = together.targets();
        return trends.listed(MOST_OTHERS).stream()
                .filter(one -> !one.id().equals(trend.id()) && !targets.containsKey(one.id()))
                .toList();
    }

    private static List<TrendLine> lines(List<Trend> of, Screen screen) {
        return of.stream().map(one -> TrendLine.of(one, List.of(), screen)).toList();
    }
}
