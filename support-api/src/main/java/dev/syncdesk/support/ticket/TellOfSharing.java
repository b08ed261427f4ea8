package dev.syncdesk.support.ticket;

import dev.syncdesk.support.device.SharingChanged;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Has the open pages of cases fetch again when their device is withheld, or shared again. */
@Singleton
class TellOfSharing {

    private static final int MAX_TICKETS = 20;

    private final Tickets tickets;
    private final TicketJournal journal;

    TellOfSharing(Tickets tickets, TicketJournal journal) {
        this.tickets = tickets;
        this.journal = journal;
    }

    @EventListener
    void onChange(SharingChanged change) {
        for (String serial : change.serials()) {
            tickets.ofDevice(serial, MAX_TICKETS).forEach(journal::nudge);
        }
    }
}
