package dev.syncdesk.support.console;

import dev.syncdesk.device.diagnosis.RuleBook;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.device.DeviceModel;
import dev.syncdesk.support.device.DeviceModels;
import dev.syncdesk.support.guide.GuideShelf;
import dev.syncdesk.support.platform.Page;
import dev.syncdesk.support.statistics.RateRatio;
import dev.syncdesk.support.trend.DecideTrend;
import dev.syncdesk.support.trend.Explanation;
import dev.syncdesk.support.trend.FixWatch;
import dev.syncdesk.support.trend.IssueTickets;
import dev.syncdesk.support.trend.KnownIssue;
import dev.syncdesk.support.trend.KnownIssues;
import dev.syncdesk.support.trend.SaveKnownIssue;
import dev.syncdesk.support.trend.Trend;
import dev.syncdesk.support.trend.TrendKind;
import dev.syncdesk.support.trend.Trends;
import dev.syncdesk.support.trend.WatchFix;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what the pages of known issues show. */
@Singleton
class IssueFiles {

    private static final int MOST_MODELS = 200;

    private final KnownIssues issues;
    private final IssueTickets tickets;
    private final WatchFix watch;
    private final Trends trends;
    private final DeviceModels models;
    private final GuideShelf shelf;
    private final BugFiles bugs;

    IssueFiles(
            KnownIssues issues,
            IssueTickets tickets,
            WatchFix watch,
            Trends trends,
            DeviceModels models,
            GuideShelf shelf,
            BugFiles bugs) {
        this.issues = issues;
        this.tickets = tickets;
        this.watch = watch;
        this.trends = trends;
        this.models = models;
        this.shelf = shelf;
        this.bugs = bugs;
    }

    @Transactional(readOnly = true)
    IssuesPage list(String before, Screen screen) {
        Page<KnownIssue> page =
                Page.of(
                        issues.before(before, Page.DEFAULT_LIMIT + 1),
                        Page.DEFAULT_LIMIT,
                        KnownIssue::id);
        return new IssuesPage(
                screen,
                page.items().stream()
                        .map(one -> new IssuesPage.Line(one, Titles.ofFinding(one.finding())))
                        .toList(),
                page.next(),
                mayDecide(screen));
    }

    @Transactional(readOnly = true)
    IssuePage of(String id, Screen screen) {
        KnownIssue issue = issues.byId(id).orElseThrow(() -> SaveKnownIssue.absent(id));
        FixWatch fix = watch.of(issue);
        return new IssuePage(
                screen,
                issue,
                fields(issue),
                issues.explanations(id).stream()
                        .collect(Collectors.toMap(Explanation::language, Explanation::explanation)),
                fix,
                text(fix.toAffected()),
                text(fix.toBefore()),
                tickets.linked(issue),
                tickets.proposed(issue),
                findings(),
                modelCodes(),
                guideCodes(),
                bugs.ofIssue(issue, screen),
                mayDecide(screen));
    }

    /**
     * @param trendId of which it is to be made; empty for none
     */
    @Transactional(readOnly = true)
    IssuePage fresh(String trendId, Screen screen) {
        IssuePage.Fields fields =
                trendId.isEmpty()
                        ? new IssuePage.Fields("", "", "", "", "", "", "", "", "")
                        : fields(
                                trends.byId(trendId)
                                        .orElseThrow(() -> DecideTrend.absent(trendId)));
        return new IssuePage(
                screen,
                null,
                fields,
                Map.of(),
                null,
                "",
                "",
                List.of(),
                List.of(),
                findings(),
                modelCodes(),
                guideCodes(),
                null,
                mayDecide(screen));
    }

    private static IssuePage.Fields fields(Trend trend) {
        boolean ofFirmware = trend.kind() == TrendKind.FIRMWARE;
        String version = ofFirmware ? trend.subject() : "";
        boolean words = trend.kind() == TrendKind.WORDS;
        return new IssuePage.Fields(
                trend.id(),
                words ? "" : Titles.ofFinding(trend.finding()),
                words ? "" : trend.finding(),
                trend.model(),
                version,
                "",
                trend.kind() == TrendKind.PHONE ? trend.subject() : "",
                "",
                "");
    }

    private static IssuePage.Fields fields(KnownIssue issue) {
        return new IssuePage.Fields(
                "",
                issue.title(),
                issue.finding(),
                issue.model(),
                issue.firstVersion(),
                issue.lastVersion(),
                issue.phone(),
                issue.fixVersion(),
                issue.guide() == null ? "" : issue.guide());
    }

    private static String text(RateRatio ratio) {
        return ratio.isKnown() ? Figures.ratio(ratio) : "";
    }

    private static List<IssuePage.Choice> findings() {
        return Stream.concat(Stream.of(""), RuleBook.standard().codes().stream())
                .map(code -> new IssuePage.Choice(code, Titles.ofFinding(code)))
                .sorted(Comparator.comparing(IssuePage.Choice::title))
                .toList();
    }

    private List<String> modelCodes() {
        return models.after("", MOST_MODELS).stream().map(DeviceModel::code).toList();
    }

    private List<String> guideCodes() {
        return shelf.all().stream().map(guide -> guide.code()).sorted().toList();
    }

    private static boolean mayDecide(Screen screen) {
        return screen.reader().role().covers(Role.ENGINEER);
    }
}
