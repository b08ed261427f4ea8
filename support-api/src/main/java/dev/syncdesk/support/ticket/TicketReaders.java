package dev.syncdesk.support.ticket;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.platform.Words;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Knows what a caller may read, and under which name they act. */
@Singleton
public class TicketReaders {

    private final CustomerOf customerOf;
    private final Tickets tickets;

    TicketReaders(CustomerOf customerOf, Tickets tickets) {
        this.customerOf = customerOf;
        this.tickets = tickets;
    }

    public Reader of(Caller caller) {
        return caller.isStaff() ? Reader.STAFF : new Reader(customerOf.of(caller).id());
    }

    /**
     * @throws Refusal.NotFound if the ticket is not there, or not the caller's to see
     */
    public Ticket visible(long number, Caller caller) {
        Reader reader = of(caller);
        return tickets.byNumber(number)
                .filter(reader::sees)
                .orElseThrow(() -> TicketJournal.absent(number));
    }

    /**
     * What a message is to be: absent is public, and a customer's is never anything else.
     *
     * @throws Refusal.Forbidden if a customer asks for an internal one
     */
    public Visibility visibility(@Nullable String asked, Caller caller) {
        Visibility visibility =
                asked == null
                        ? Visibility.PUBLIC
                        : Words.read("visibility", asked, Visibility.values());
        if (visibility == Visibility.INTERNAL && !caller.isStaff()) {
            throw new Refusal.Forbidden("Notes are for staff. Write a public message.");
        }
        return visibility;
    }

    /** How the caller's acts are written down. A program acts under its token's name. */
    public Author author(Caller caller) {
        if (caller.isStaff()) {
            return caller.isMachine()
                    ? new Author(AuthorKind.STAFF, null, caller.name())
                    : Author.staff(caller.id(), caller.name());
        }
        Customer customer = customerOf.of(caller);
        return Author.customer(customer.id(), customer.name());
    }
}
