package dev.syncdesk.support.ticket;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Closes a ticket for good that was solved four days ago and is so still. */
@Singleton
class CloseSolved {

    private final Tickets tickets;
    private final TicketJournal journal;
    private final Clock clock;

    CloseSolved(Tickets tickets, TicketJournal journal, Clock clock) {
        this.tickets = tickets;
        this.journal = journal;
        this.clock = clock;
    }

    /** Does nothing if the ticket was reopened, or solved again since. */
    @Transactional
    void close(long number) {
        tickets.lock(number).ifPresent(ticket -> closeIfDue(ticket, clock.instant()));
    }

    private void closeIfDue(Ticket ticket, Instant now) {
        Instant due = ticket.closesAt();
        if (due != null && !now.isBefore(due)) {
            Ticket closed = ticket.become(Status.CLOSED, now);
            journal.write(ticket, closed, EventKind.CLOSED, "", Author.SYSTEM, now);
        }
    }
}
