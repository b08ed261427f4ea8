package dev.syncdesk.support.trend;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Gathers a known issue with what is known of its fix and its tickets. */
@Singleton
class KnownIssueViews {

    private final KnownIssues issues;
    private final IssueTickets tickets;
    private final WatchFix watch;

    KnownIssueViews(KnownIssues issues, IssueTickets tickets, WatchFix watch) {
        this.issues = issues;
        this.tickets = tickets;
        this.watch = watch;
    }

    @Transactional(readOnly = true)
    KnownIssueView of(String id) {
        return of(issues.byId(id).orElseThrow(() -> SaveKnownIssue.absent(id)));
    }

    @Transactional(readOnly = true)
    KnownIssueView of(KnownIssue issue) {
        return KnownIssueView.of(
                issue,
                issues.explanations(issue.id()),
                watch.of(issue),
                tickets.linked(issue),
                tickets.proposed(issue));
    }
}
