package dev.syncdesk.support.portal;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.account.Csrf;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.guide.GuideShelf;
import dev.syncdesk.support.guide.Run;
import dev.syncdesk.support.guide.Runs;
import dev.syncdesk.support.platform.Page;
import dev.syncdesk.support.ticket.QueueRow;
import dev.syncdesk.support.ticket.TicketQueue;
import dev.syncdesk.support.ticket.TicketReaders;
import dev.syncdesk.support.ticket.TicketView;
import dev.syncdesk.support.ticket.TicketViews;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a customer's own requests. */
@Singleton
class Requests {

    private static final int MAX_RUNS = 10;

    private final CustomerOf customerOf;
    private final TicketQueue queue;
    private final TicketViews views;
    private final TicketReaders readers;
    private final Runs runs;
    private final GuideShelf shelf;
    private final StepCards steps;
    private final DeviceCards devices;
    private final Shells shells;

    Requests(
            CustomerOf customerOf,
            TicketQueue queue,
            TicketViews views,
            TicketReaders readers,
            Runs runs,
            GuideShelf shelf,
            StepCards steps,
            DeviceCards devices,
            Shells shells) {
        this.customerOf = customerOf;
        this.queue = queue;
        this.views = views;
        this.readers = readers;
        this.runs = runs;
        this.shelf = shelf;
        this.steps = steps;
        this.devices = devices;
        this.shells = shells;
    }

    Page<RequestCard> page(Customer customer, int limit, @Nullable String after) {
        Page<QueueRow> rows = queue.pageOfCustomer(customer.id(), null, limit, after);
        return rows.map(RequestCard::of);
    }

    /** Those about one device. */
    List<RequestCard> about(Customer customer, String serial) {
        return page(customer, Page.MAX_LIMIT, null).items().stream()
                .filter(request -> serial.equals(request.serial()))
                .toList();
    }

    @Transactional(readOnly = true)
    RequestPage show(Caller caller, Csrf csrf, long number) {
        Customer customer = customerOf.of(caller);
        Shell untitled = shells.of(customer, csrf, "requests", "/my/tickets/" + number, "");
        TicketView ticket = views.of(number, readers.of(caller));
        Shell shell = untitled.titled(ticket.subject());
        String serial = ticket.device() == null ? null : ticket.device().serial();
        return new RequestPage(
                shell,
                card(ticket, serial),
                ticket.messages().stream().map(SaidLine::of).toList(),
                serial == null ? null : devices.one(customer, serial, language(shell)),
                serial == null ? null : steps.ofTicket(number).orElse(null),
                serial == null ? List.of() : followed(number));
    }

    private List<RunCard> followed(long number) {
        List<Run> all = runs.ofTicket(number, MAX_RUNS);
        return all.stream().map(run -> RunCard.of(run, shelf)).toList();
    }

    private static RequestCard card(TicketView ticket, @Nullable String serial) {
        return new RequestCard(
                ticket.number(), ticket.subject(), ticket.status(), serial, ticket.updatedAt());
    }

    private static Locale language(Shell shell) {
        return shell.frame().words().locale();
    }
}
