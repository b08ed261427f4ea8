package dev.syncdesk.support.trend;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.Customers;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.ticket.Author;
import dev.syncdesk.support.ticket.PostMessage;
import dev.syncdesk.support.ticket.Ticket;
import dev.syncdesk.support.ticket.TicketReaders;
import dev.syncdesk.support.ticket.Tickets;
import dev.syncdesk.support.ticket.Visibility;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Links a ticket to a known issue and notes on it, for colleagues, what its customer may be told.
 * The ticket stays open.
 */
@Singleton
public class LinkTicket {

    private static final String FALLBACK = "en";

    private final KnownIssues issues;
    private final Tickets tickets;
    private final Customers customers;
    private final TicketReaders readers;
    private final PostMessage post;
    private final Clock clock;

    LinkTicket(
            KnownIssues issues,
            Tickets tickets,
            Customers customers,
            TicketReaders readers,
            PostMessage post,
            Clock clock) {
        this.issues = issues;
        this.tickets = tickets;
        this.customers = customers;
        this.readers = readers;
        this.post = post;
        this.clock = clock;
    }

    /** Linking twice does nothing more. */
    @Transactional
    public void link(String issueId, long number, Caller by) {
        link(issueId, number, readers.author(by));
    }

    /** Under the name of somebody who is not the caller, such as the desk. */
    @Transactional
    public void link(String issueId, long number, Author by) {
        KnownIssue issue = issues.byId(issueId).orElseThrow(() -> SaveKnownIssue.absent(issueId));
        Ticket ticket =
                tickets.byNumber(number)
                        .orElseThrow(
                                () -> new Refusal.NotFound("There is no ticket " + number + "."));
        if (issues.link(issueId, number, by.name(), clock.instant()) > 0) {
            post.post(number, IfMatch.ANY, note(issue, ticket), Visibility.INTERNAL, by);
        }
    }

    private String note(KnownIssue issue, Ticket ticket) {
        String said = "Known issue: " + issue.title() + ".";
        String fix = issue.fixVersion();
        String fixed = fix.isEmpty() ? "" : " Fixed in " + issue.model() + " " + fix + ".";
        String told = told(issue, ticket);
        return said + fixed + (told.isEmpty() ? "" : "\n\nFor the customer:\n" + told);
    }

    /** In the customer's language, in English where there is none, or nothing. */
    private String told(KnownIssue issue, Ticket ticket) {
        String language =
                customers
                        .byId(ticket.customerId())
                        .map(Customer::language)
                        .map(locale -> locale.getLanguage())
                        .orElse(FALLBACK);
        return Explanation.told(issues.explanations(issue.id()), language);
    }
}
