package dev.syncdesk.support.pattern;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.trend.DecideTrend;
import dev.syncdesk.support.trend.KnownIssue;
import dev.syncdesk.support.trend.KnownIssueDraft;
import dev.syncdesk.support.trend.LinkTicket;
import dev.syncdesk.support.trend.SaveKnownIssue;
import dev.syncdesk.support.trend.TrendState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Says of a group of cases that it was seen, that it is not to be shown for a while, that it is
 * open again, or that it is a known issue.
 */
@Singleton
public class DecideGroup {

    /** So many of its cases are linked to the known issue that is made of it, the newest. */
    static final int MOST_LINKED = 200;

    private final CaseGroups groups;
    private final SaveKnownIssue save;
    private final LinkTicket link;
    private final Clock clock;

    DecideGroup(CaseGroups groups, SaveKnownIssue save, LinkTicket link, Clock clock) {
        this.groups = groups;
        this.save = save;
        this.link = link;
        this.clock = clock;
    }

    @Transactional
    public CaseGroup acknowledge(String id, String by) {
        return decide(id, new CaseGroup.Decision(TrendState.ACKNOWLEDGED, null, null, null), by);
    }

    /**
     * @param reason checked text
     * @param until the day on which it is shown again
     * @throws Refusal.Invalid if that day is not after today, or more than a year away
     */
    @Transactional
    public CaseGroup mute(String id, String reason, LocalDate until, String by) {
        DecideTrend.requireMuteDay(until, clock.instant());
        return decide(id, new CaseGroup.Decision(TrendState.MUTED, reason, until, null), by);
    }

    @Transactional
    public CaseGroup reopen(String id, String by) {
        return decide(id, new CaseGroup.Decision(TrendState.NEW, null, null, null), by);
    }

    /** Makes a known issue without a finding, and links the group's cases to it. */
    @Transactional
    public KnownIssue makeKnown(String id, KnownIssueDraft draft, Caller by) {
        KnownIssue issue = save.make(null, draft, by.name());
        decide(
                id,
                new CaseGroup.Decision(TrendState.KNOWN, draft.title(), null, issue.id()),
                by.name());
        groups.cases(id, MOST_LINKED).forEach(one -> link.link(issue.id(), one.number(), by));
        return issue;
    }

    private CaseGroup decide(String id, CaseGroup.Decision decision, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        CaseGroup group = groups.lock(id).orElseThrow(() -> absent(id));
        CaseGroup decided = group.decided(decision, by, now);
        groups.update(decided);
        return decided;
    }

    public static Refusal.NotFound absent(String id) {
        return new Refusal.NotFound("There is no group of cases " + id + ".");
    }
}
