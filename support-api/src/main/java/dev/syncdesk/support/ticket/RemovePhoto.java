package dev.syncdesk.support.ticket;

import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Takes a photo from a conversation for good. That there was one stays in the ticket's events. */
@Singleton
public class RemovePhoto {

    private final TicketJournal journal;
    private final TicketPhotos sight;
    private final Photos photos;
    private final Clock clock;

    RemovePhoto(TicketJournal journal, TicketPhotos sight, Photos photos, Clock clock) {
        this.journal = journal;
        this.sight = sight;
        this.photos = photos;
        this.clock = clock;
    }

    /**
     * @throws Refusal.NotFound if there is none that {@code by} may remove: a customer one of their
     *     own messages, staff each
     */
    @Transactional
    public void remove(long number, String id, Author by) {
        Ticket ticket = journal.hold(number, IfMatch.ANY);
        Photo photo = sight.ownOf(ticket, id, by);
        photos.remove(photo.id());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Ticket after = ticket.change().counted(now).done();
        journal.write(ticket, after, EventKind.PHOTO_REMOVED, "", by, now);
    }
}
