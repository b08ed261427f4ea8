package dev.syncdesk.support.ticket;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.platform.Page;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Lists tickets as their caller may see them. */
@Singleton
class TicketLists {

    private final TicketQueue queue;
    private final CustomerOf customerOf;

    TicketLists(TicketQueue queue, CustomerOf customerOf) {
        this.queue = queue;
        this.customerOf = customerOf;
    }

    Page<TicketLine> page(
            Caller caller, View view, @Nullable String query, int limit, @Nullable String after) {
        return caller.isStaff()
                ? queue.page(view, caller.id(), query, limit, after).map(TicketLine::of)
                : queue.pageOfCustomer(customerOf.of(caller).id(), query, limit, after)
                        .map(TicketLine::ofOwn);
    }
}
