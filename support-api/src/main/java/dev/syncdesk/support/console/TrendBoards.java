package dev.syncdesk.support.console;

import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.guide.GuideShelf;
import dev.syncdesk.support.guide.SuccessBook;
import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.trend.DecideTrend;
import dev.syncdesk.support.trend.KnownIssues;
import dev.syncdesk.support.trend.OwnWeeks;
import dev.syncdesk.support.trend.TogetherWith;
import dev.syncdesk.support.trend.Trend;
import dev.syncdesk.support.trend.TrendEvents;
import dev.syncdesk.support.trend.TrendKind;
import dev.syncdesk.support.trend.TrendPanel;
import dev.syncdesk.support.trend.TrendPanels;
import dev.syncdesk.support.trend.TrendReviews;
import dev.syncdesk.support.trend.Trends;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gathers what the pages of trends show. */
@Singleton
class TrendBoards {

    private static final int MOST_OPEN = 200;
    private static final int MOST_PAST = 20;
    private static final int MOST_DEVICES = 50;
    private static final int MOST_EVENTS = 50;

    private final Trends trends;
    private final TrendPanels panels;
    private final TrendEvents events;
    private final TrendReviews reviews;
    private final TogetherWith together;
    private final MergeBoards merges;
    private final KnownIssues issues;
    private final BugFiles bugs;
    private final GuideShelf shelf;
    private final SuccessBook book;
    private final CaseGroupFiles groups;
    private final CloserFiles closer;

    TrendBoards(
            Trends trends,
            TrendPanels panels,
            TrendEvents events,
            TrendReviews reviews,
            TogetherWith together,
            MergeBoards merges,
            KnownIssues issues,
            BugFiles bugs,
            GuideShelf shelf,
            SuccessBook book,
            CaseGroupFiles groups,
            CloserFiles closer) {
        this.trends = trends;
        this.panels = panels;
        this.events = events;
        this.reviews = reviews;
        this.together = together;
        this.merges = merges;
        this.issues = issues;
        this.bugs = bugs;
        this.shelf = shelf;
        this.book = book;
        this.groups = groups;
        this.closer = closer;
    }

    @Transactional(readOnly = true)
    TrendsPage board(Screen screen) {
        LocalDate today = today(screen);
        List<Trend> listed = merges.own(trends.listed(MOST_OPEN));
        Map<String, List<Count>> weeks =
                listed.isEmpty()
                        ? Map.of()
                        : panels.ownOf(listed.stream().map(Trend::id).toList()).stream()
                                .collect(Collectors.toMap(OwnWeeks::trendId, OwnWeeks::counts));
        return new TrendsPage(
                screen,
                reviews.last().orElse(null),
                merges.with(
                        lines(
                                listed.stream().filter(one -> !one.isMutedOn(today)).toList(),
                                weeks,
                                screen),
                        screen),
                lines(listed.stream().filter(one -> one.isMutedOn(today)).toList(), weeks, screen),
                lines(trends.past(MOST_PAST), Map.of(), screen),
                groups.board(screen));
    }

    private static List<TrendLine> lines(
            List<Trend> of, Map<String, List<Count>> weeks, Screen screen) {
        return of.stream()
                .map(one -> TrendLine.of(one, weeks.getOrDefault(one.id(), List.of()), screen))
                .toList();
    }

    private static LocalDate today(Screen screen) {
        return LocalDate.ofInstant(screen.frame().moments().now(), ZoneOffset.UTC);
    }

    @Transactional(readOnly = true)
    TrendPage of(String id, Screen screen) {
        Trend trend = trends.byId(id).orElseThrow(() -> DecideTrend.absent(id));
        List<TrendPanel> drawn = panels.of(id);
        List<Count> own = drawn.isEmpty() ? List.of() : drawn.getFirst().counts();
        LocalDate today = today(screen);
        TrendLine line = TrendLine.of(trend, List.of(), screen);
        return new TrendPage(
                screen,
                line,
                trend.kind() == TrendKind.WORDS ? "" : Titles.meaningOf(trend.finding()),
                own.isEmpty()
                        ? null
                        : RateCharts.of(own, RateCharts.top(List.of(own)), true, screen),
                new TrendTraits(trend, drawn, screen).all(),
                together.devices(trend, MOST_DEVICES),
                helped(trend),
                events.of(id, MOST_EVENTS),
                issues.ofTrend(id).orElse(null),
                bugs.ofTrend(line, screen),
                merges.of(trend, screen),
                closer.of(id, screen),
                screen.reader().role().covers(Role.ENGINEER),
                today.plusDays(1).toString(),
                today.plusMonths(1).toString());
    }

    private List<TrendPage.Helped> helped(Trend trend) {
        return shelf.all().stream()
                .filter(guide -> guide.guide().treats().contains(trend.finding()))
                .map(
                        guide ->
                                new TrendPage.Helped(
                                        guide.code(),
                                        guide.guide().title().in(Titles.LANGUAGE),
                                        SuccessText.of(
                                                book.of(
                                                        guide.code(),
                                                        trend.finding(),
                                                        trend.model()))))
                .toList();
    }
}
