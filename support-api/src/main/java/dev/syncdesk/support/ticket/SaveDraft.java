package dev.syncdesk.support.ticket;

import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Keeps what staff type, while they type it. The ticket itself does not change. */
@Singleton
public class SaveDraft {

    private final Tickets tickets;
    private final Drafts drafts;
    private final Clock clock;

    SaveDraft(Tickets tickets, Drafts drafts, Clock clock) {
        this.tickets = tickets;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * @param body checked text; blank drops the draft
     * @throws Refusal.NotFound if there is no such ticket
     */
    @Transactional
    public void save(long number, String staffId, Visibility visibility, String body) {
        Ticket ticket = tickets.lock(number).orElseThrow(() -> TicketJournal.absent(number));
        if (body.isBlank()) {
            drafts.drop(ticket.number(), staffId);
        } else {
            write(ticket.number(), staffId, visibility, body, DraftOrigin.TYPED);
        }
    }

    @Transactional
    public void drop(long number, String staffId) {
        drafts.drop(number, staffId);
    }

    /** A reply for whoever answers; nothing that was typed is lost by it. */
    void propose(long number, String body) {
        write(number, Draft.ANYBODY, Visibility.PUBLIC, body, DraftOrigin.PROPOSAL);
    }

    private void write(
            long number, String staffId, Visibility visibility, String body, DraftOrigin origin) {
        drafts.dropOwn(number, staffId);
        drafts.add(number, staffId, visibility.wire(), body, origin.wire(), clock.instant());
    }
}
