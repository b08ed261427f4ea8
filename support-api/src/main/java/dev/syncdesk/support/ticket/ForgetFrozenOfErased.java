package dev.syncdesk.support.ticket;

import dev.syncdesk.support.device.DeviceErased;
import dev.syncdesk.support.guide.RunsForgotten;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/**
 * Drops what cases of the owner have frozen of an erased device: snapshots, proposed replies, and
 * with what a guide ended. What people wrote stays. Each case has an event that says so.
 */
@Singleton
class ForgetFrozenOfErased {

    private static final int NEWEST = 200;

    private final FrozenState frozen;
    private final Tickets tickets;
    private final TicketJournal journal;

    ForgetFrozenOfErased(FrozenState frozen, Tickets tickets, TicketJournal journal) {
        this.frozen = frozen;
        this.tickets = tickets;
        this.journal = journal;
    }

    @EventListener
    void onForgotten(RunsForgotten runs) {
        DeviceErased erased = runs.erased();
        frozen.dropSnapshots(erased.serial(), erased.customerId());
        frozen.dropProposals(erased.serial(), erased.customerId());
        frozen.shortenEnds(erased.serial(), erased.customerId());
        Author owner = Author.customer(erased.customerId(), erased.by());
        tickets.ofDevice(erased.serial(), NEWEST).stream()
                .filter(ticket -> ticket.customerId().equals(erased.customerId()))
                .forEach(
                        ticket ->
                                journal.note(
                                        ticket,
                                        EventKind.ERASED,
                                        erased.serial(),
                                        owner,
                                        erased.at()));
    }
}
