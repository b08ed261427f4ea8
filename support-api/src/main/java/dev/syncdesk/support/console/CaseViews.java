package dev.syncdesk.support.console;

import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.Customers;
import dev.syncdesk.support.platform.Moments;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.ticket.QueueRow;
import dev.syncdesk.support.ticket.QueueRows;
import dev.syncdesk.support.ticket.Ticket;
import dev.syncdesk.support.ticket.TicketSight;
import dev.syncdesk.support.ticket.Tickets;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a case with all that stands beside it, in a fixed number of queries. */
@Singleton
public class CaseViews {

    private static final int MAX_OTHERS = 6;

    private final Tickets tickets;
    private final QueueRows rows;
    private final Customers customers;
    private final TicketSight sight;
    private final CaseHeads heads;
    private final Conversations conversations;
    private final DeviceGlances glances;

    CaseViews(
            Tickets tickets,
            QueueRows rows,
            Customers customers,
            TicketSight sight,
            CaseHeads heads,
            Conversations conversations,
            DeviceGlances glances) {
        this.tickets = tickets;
        this.rows = rows;
        this.customers = customers;
        this.sight = sight;
        this.heads = heads;
        this.conversations = conversations;
        this.glances = glances;
    }

    /**
     * @throws Refusal.NotFound if there is no such ticket
     */
    @Transactional(readOnly = true)
    public CaseView of(long number, Screen screen) {
        Ticket ticket = ticket(number);
        Customer customer = customers.byId(ticket.customerId()).orElseThrow();
        return new CaseView(
                heads.of(ticket, customer, screen),
                conversations.of(ticket, screen),
                draft(ticket, customer, screen),
                device(ticket, screen),
                others(ticket));
    }

    @Transactional(readOnly = true)
    public DeviceGlance deviceOf(long number, Screen screen) {
        DeviceGlance glance = device(ticket(number), screen);
        if (glance == null) {
            throw new Refusal.NotFound("Ticket " + number + " is about no device.");
        }
        return glance;
    }

    private Ticket ticket(long number) {
        return tickets.byNumber(number)
                .orElseThrow(() -> new Refusal.NotFound("There is no ticket " + number + "."));
    }

    private @Nullable DeviceGlance device(Ticket ticket, Screen screen) {
        return ticket.serial() == null
                ? null
                : glances.of(ticket.serial(), ticket.number(), screen);
    }

    private Draft draft(Ticket ticket, Customer customer, Screen screen) {
        Instant now = screen.frame().moments().now();
        Moments theirs = new Moments(customer.zone(), customer.language(), now);
        return sight.draft(ticket, screen.reader().id())
                .map(kept -> Draft.of(kept, theirs))
                .orElse(Draft.EMPTY);
    }

    private List<CaseView.OtherCase> others(Ticket ticket) {
        return rows.ofCustomer(ticket.customerId(), Long.MAX_VALUE, MAX_OTHERS).stream()
                .filter(row -> row.number() != ticket.number())
                .map(CaseViews::other)
                .toList();
    }

    private static CaseView.OtherCase other(QueueRow row) {
        return new CaseView.OtherCase(row.number(), row.subject(), row.status());
    }
}
