package dev.syncdesk.support.ticket;

import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Shows the photos of a ticket to whoever may read the message that they stand beside. */
@Singleton
class TicketPhotos {

    private final Photos photos;
    private final Messages messages;

    TicketPhotos(Photos photos, Messages messages) {
        this.photos = photos;
        this.messages = messages;
    }

    /**
     * @param ticket that the reader sees
     * @throws Refusal.NotFound if there is none, or not for this reader
     */
    @Transactional(readOnly = true)
    PhotoContent show(Ticket ticket, String id, Reader reader) {
        return photos.byId(ticket.number(), id)
                .filter(photo -> reader.isStaff() || message(photo).isPublic())
                .flatMap(photo -> photos.content(photo.id()))
                .orElseThrow(TicketPhotos::absent);
    }

    /** One that the author may remove. */
    Photo ownOf(Ticket ticket, String id, Author by) {
        return photos.byId(ticket.number(), id)
                .filter(
                        photo ->
                                by.kind() == AuthorKind.STAFF
                                        || message(photo).fromKind() == AuthorKind.CUSTOMER)
                .orElseThrow(TicketPhotos::absent);
    }

    private Message message(Photo photo) {
        return messages.byId(photo.messageId()).orElseThrow();
    }

    private static Refusal.NotFound absent() {
        return new Refusal.NotFound("There is no such photo.");
    }
}
