package dev.syncdesk.support.ticket;

import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Nudges;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Holds a ticket for a change, and writes the change: the row, one event, and the nudges. */
@Singleton
final class TicketJournal {

    private final Tickets tickets;
    private final TicketEvents events;
    private final ApplicationEventPublisher<TicketChanged> changed;
    private final Nudges nudges;

    TicketJournal(
            Tickets tickets,
            TicketEvents events,
            ApplicationEventPublisher<TicketChanged> changed,
            Nudges nudges) {
        this.tickets = tickets;
        this.events = events;
        this.changed = changed;
        this.nudges = nudges;
    }

    /**
     * @param seen the version that the caller has seen
     * @throws Refusal.NotFound if there is no such ticket
     * @throws Refusal.Stale if the ticket has changed since
     */
    Ticket hold(long number, IfMatch seen) {
        Ticket ticket = tickets.lock(number).orElseThrow(() -> absent(number));
        seen.require(ticket.version());
        return ticket;
    }

    static Refusal.NotFound absent(long number) {
        return new Refusal.NotFound("There is no ticket " + number + ".");
    }

    void open(Ticket ticket, String detail, Author by) {
        tickets.save(ticket);
        note(ticket, EventKind.OPENED, detail, by, ticket.createdAt());
    }

    /** A change that changes nothing leaves no trace. */
    Ticket write(
            Ticket before, Ticket after, EventKind kind, String detail, Author by, Instant now) {
        if (after.equals(before)) {
            return before;
        }
        Ticket counted = after.change().counted(now).done();
        tickets.update(counted);
        note(counted, kind, detail, by, now);
        return counted;
    }

    /** An event beside the ticket's own changes. */
    void note(Ticket ticket, EventKind kind, String detail, Author by, Instant now) {
        events.save(
                new TicketEvent(Ids.next(), ticket.number(), now, by.name(), kind, cut(detail)));
        changed.publishEvent(new TicketChanged(ticket, kind));
        nudge(ticket);
    }

    void nudge(Ticket ticket) {
        nudges.changed("ticket", Long.toString(ticket.number()), ticket.version());
        nudges.changed("queue", Long.toString(ticket.number()), ticket.version());
    }

    private static String cut(String detail) {
        return detail.length() <= TicketEvent.MAX_DETAIL_LENGTH
                ? detail
                : detail.substring(0, TicketEvent.MAX_DETAIL_LENGTH);
    }
}
