package dev.syncdesk.support.trend;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** The tickets of a known issue: those that are linked, and those that are proposed. */
@Singleton
public class IssueTickets {

    public static final int MOST = 200;

    /** Active tickets of the model and finding that are looked at for their version. */
    private static final int LOOKED_AT = 2_000;

    private final KnownIssues issues;

    IssueTickets(KnownIssues issues) {
        this.issues = issues;
    }

    @Transactional(readOnly = true)
    public List<MatchingTicket> linked(KnownIssue issue) {
        return issues.linked(issue.id(), MOST);
    }

    /** Active tickets whose device has the finding open, on an affected version. */
    @Transactional(readOnly = true)
    public List<MatchingTicket> proposed(KnownIssue issue) {
        return issues.unlinked(issue.id(), issue.finding(), issue.model(), LOOKED_AT).stream()
                .filter(ticket -> ticket.firmware() != null && issue.affects(ticket.firmware()))
                .limit(MOST)
                .toList();
    }
}
