package dev.syncdesk.support.console;

import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.outreach.Audience;
import dev.syncdesk.support.outreach.AudienceOf;
import dev.syncdesk.support.outreach.AudienceView;
import dev.syncdesk.support.outreach.MeasureOutreach;
import dev.syncdesk.support.outreach.NoticesOf;
import dev.syncdesk.support.outreach.Outreach;
import dev.syncdesk.support.outreach.Outreaches;
import dev.syncdesk.support.outreach.StartOutreach;
import dev.syncdesk.support.outreach.SteerOutreach;
import dev.syncdesk.support.platform.Page;
import dev.syncdesk.support.trend.Explanation;
import dev.syncdesk.support.trend.KnownIssue;
import dev.syncdesk.support.trend.KnownIssues;
import dev.syncdesk.support.trend.SaveKnownIssue;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Gathers what the pages of outreaches show. */
@Singleton
class OutreachFiles {

    private static final int MOST_BEFORE = 20;
    private static final int MOST_EVENTS = 100;

    private final KnownIssues issues;
    private final AudienceOf audience;
    private final Outreaches outreaches;
    private final MeasureOutreach measure;

    OutreachFiles(
            KnownIssues issues,
            AudienceOf audience,
            Outreaches outreaches,
            MeasureOutreach measure) {
        this.issues = issues;
        this.audience = audience;
        this.outreaches = outreaches;
        this.measure = measure;
    }

    @Transactional(readOnly = true)
    OutreachesPage list(String before, Screen screen) {
        Page<Outreach> page =
                Page.of(
                        outreaches.before(before, Page.DEFAULT_LIMIT + 1),
                        Page.DEFAULT_LIMIT,
                        Outreach::id);
        return new OutreachesPage(
                screen, page.items().stream().map(this::line).toList(), page.next());
    }

    private OutreachesPage.Line line(Outreach outreach) {
        return new OutreachesPage.Line(
                outreach, issue(outreach.issueId()).title(), measure.progress(outreach.id()));
    }

    @Transactional(readOnly = true)
    AudiencePage audience(String issueId, Screen screen) {
        KnownIssue issue = issue(issueId);
        Audience whom = audience.of(issue);
        List<Explanation> texts = issues.explanations(issueId);
        return new AudiencePage(
                screen,
                issue,
                whom,
                said(whom, texts),
                outreaches.ofIssue(issueId, MOST_BEFORE),
                screen.reader().role().covers(Role.MANAGER),
                obstacle(issue, whom, texts));
    }

    private static List<AudiencePage.Said> said(Audience whom, List<Explanation> texts) {
        Map<String, Long> readers = AudienceView.byLanguage(whom);
        TreeSet<String> languages = new TreeSet<>(readers.keySet());
        texts.forEach(text -> languages.add(text.language()));
        return languages.stream()
                .map(
                        language ->
                                new AudiencePage.Said(
                                        language,
                                        NoticesOf.text(texts, language),
                                        isWritten(texts, language),
                                        readers.getOrDefault(language, 0L)))
                .toList();
    }

    private static boolean isWritten(List<Explanation> texts, String language) {
        return texts.stream().anyMatch(text -> text.language().equals(language));
    }

    private static String obstacle(KnownIssue issue, Audience whom, List<Explanation> texts) {
        if (!issue.isOpen()) {
            return "outreach.not.closed";
        }
        if (!isWritten(texts, StartOutreach.FALLBACK)) {
            return "outreach.not.unsaid";
        }
        return whom.addressees().isEmpty() ? "outreach.not.nobody" : "";
    }

    @Transactional(readOnly = true)
    OutreachPage of(String id, Screen screen) {
        Outreach outreach = outreaches.byId(id).orElseThrow(() -> SteerOutreach.absent(id));
        Role role = screen.reader().role();
        return new OutreachPage(
                screen,
                outreach,
                issue(outreach.issueId()),
                measure.progress(id),
                measure.skipped(id),
                AvoidedText.of(measure.avoided(id), screen),
                outreaches.texts(id),
                outreaches.events(id, MOST_EVENTS),
                role.covers(Role.LEAD),
                role.covers(Role.MANAGER));
    }

    private KnownIssue issue(String id) {
        return issues.byId(id).orElseThrow(() -> SaveKnownIssue.absent(id));
    }
}
