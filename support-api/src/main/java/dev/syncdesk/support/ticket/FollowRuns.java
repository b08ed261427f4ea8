package dev.syncdesk.support.ticket;

import dev.syncdesk.device.guide.RunState;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.Customers;
import dev.syncdesk.support.guide.Run;
import dev.syncdesk.support.guide.RunAdvanced;
import dev.syncdesk.support.guide.RunEnded;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Follows the runs of tickets: a solved one proposes the closure, others give the case back. */
@Singleton
class FollowRuns {

    private final Tickets tickets;
    private final TicketJournal journal;
    private final Customers customers;
    private final StaffAndGroups assignees;
    private final SaveDraft saveDraft;
    private final Clock clock;

    FollowRuns(
            Tickets tickets,
            TicketJournal journal,
            Customers customers,
            StaffAndGroups assignees,
            SaveDraft saveDraft,
            Clock clock) {
        this.tickets = tickets;
        this.journal = journal;
        this.customers = customers;
        this.assignees = assignees;
        this.saveDraft = saveDraft;
        this.clock = clock;
    }

    @EventListener
    void onAdvanced(RunAdvanced advanced) {
        Long number = advanced.run().ticketNumber();
        if (number != null) {
            tickets.byNumber(number).ifPresent(journal::nudge);
        }
    }

    @EventListener
    void onEnded(RunEnded ended) {
        Long number = ended.run().ticketNumber();
        if (number != null) {
            tickets.lock(number).ifPresent(ticket -> end(ticket, ended));
        }
    }

    private void end(Ticket ticket, RunEnded ended) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Ticket after =
                switch (ended.run().state()) {
                    case RUNNING -> ticket;
                    case SOLVED -> proposeClosure(ticket, ended);
                    case ESCALATED -> escalate(ticket, ended, now);
                    case STOPPED, EXPIRED -> giveBack(ticket, now);
                };
        String detail = words(ended.run(), ended.evidence());
        if (after.equals(ticket)) {
            journal.note(ticket, EventKind.RUN_ENDED, detail, Author.SYSTEM, now);
        } else {
            journal.write(ticket, after, EventKind.RUN_ENDED, detail, Author.SYSTEM, now);
        }
    }

    /** The ticket itself stays as it is: closing is for staff to confirm. */
    private Ticket proposeClosure(Ticket ticket, RunEnded ended) {
        if (ticket.active()) {
            String name = customers.byId(ticket.customerId()).map(Customer::name).orElse("");
            List<String> findings = List.copyOf(ended.run().guideRun().findings());
            saveDraft.propose(
                    ticket.number(),
                    ClosingWords.of(ended.language(), name, ended.evidence(), findings));
        }
        return ticket;
    }

    private Ticket escalate(Ticket ticket, RunEnded ended, Instant now) {
        Ticket open = giveBack(ticket, now);
        String group = ended.group();
        return group == null || ticket.assigneeId() != null || !ticket.active()
                ? open
                : assignees
                        .group(group)
                        .map(to -> open.change().group(to.id()).done())
                        .orElse(open);
    }

    private static Ticket giveBack(Ticket ticket, Instant now) {
        return ticket.status() == Status.WAITING_ON_DEVICE
                ? ticket.become(Status.OPEN, now)
                : ticket;
    }

    private static String words(Run run, String evidence) {
        String end = run.state() == RunState.SOLVED ? "solved" : run.state().wire();
        return run.guide() + " " + end + (evidence.isEmpty() ? "" : ": " + evidence);
    }
}
