package dev.syncdesk.support.ticket;

import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.Customers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Opens a ticket with its first message, and freezes its device's state on it. */
@Singleton
public class OpenTicket {

    private final Tickets tickets;
    private final TicketJournal journal;
    private final WriteMessage writeMessage;
    private final TicketWords words;
    private final Customers customers;
    private final TakeSnapshot takeSnapshot;
    private final Clock clock;

    OpenTicket(
            Tickets tickets,
            TicketJournal journal,
            WriteMessage writeMessage,
            TicketWords words,
            Customers customers,
            TakeSnapshot takeSnapshot,
            Clock clock) {
        this.tickets = tickets;
        this.journal = journal;
        this.writeMessage = writeMessage;
        this.words = words;
        this.customers = customers;
        this.takeSnapshot = takeSnapshot;
        this.clock = clock;
    }

    /**
     * The message is the customer's, whoever types it.
     *
     * @param by who opens it: the customer, or staff for them
     */
    @Transactional
    public Ticket open(NewTicket order, Author by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Customer requester = customers.byId(order.customerId()).orElseThrow();
        Ticket ticket =
                Ticket.opened(
                        tickets.nextNumber(),
                        order.subject(),
                        order.channel(),
                        order.customerId(),
                        order.serial(),
                        order.follows(),
                        now);
        journal.open(ticket, "by " + order.channel().wire(), by);
        Author customer = Author.customer(requester.id(), requester.name());
        writeMessage.write(ticket, order.message(), Visibility.PUBLIC, customer, now);
        words.add(ticket.number(), order.subject() + " " + requester.name());
        takeSnapshot.take(ticket, Moment.OPENED, now);
        return ticket;
    }
}
