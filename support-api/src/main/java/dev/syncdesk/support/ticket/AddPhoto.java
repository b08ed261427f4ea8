package dev.syncdesk.support.ticket;

import dev.syncdesk.support.picture.Cleaned;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.platform.Sha256;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Lays a photo beside a message. The same photo beside the same message is the same. */
@Singleton
public class AddPhoto {

    private static final String FIELD = "photo";

    private final TicketJournal journal;
    private final Messages messages;
    private final Photos photos;
    private final Clock clock;

    AddPhoto(TicketJournal journal, Messages messages, Photos photos, Clock clock) {
        this.journal = journal;
        this.messages = messages;
        this.photos = photos;
        this.clock = clock;
    }

    /**
     * @param content as it was sent; only what shows it is kept
     * @throws Refusal.Invalid if it is no PNG, JPEG or WebP, is damaged, or is too large
     * @throws Refusal.NotFound if there is no such message that {@code by} may add to: a customer
     *     to their own, staff to all
     * @throws Refusal.Conflict if the ticket is closed, or has as many as one may have
     */
    @Transactional
    public Photo add(long number, String messageId, byte[] content, Author by) {
        Cleaned.Picture picture = cleaned(content);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Ticket ticket = journal.hold(number, IfMatch.ANY);
        Message message = message(ticket, messageId, by);
        String sha256 = Sha256.hex(picture.content());
        return photos.same(message.id(), sha256)
                .orElseGet(() -> keep(ticket, message, picture, sha256, by, now));
    }

    private static Cleaned.Picture cleaned(byte[] content) {
        if (content.length > Photo.MAX_BYTES) {
            throw new Refusal.Invalid(
                    FIELD, "has %d bytes, %d may be".formatted(content.length, Photo.MAX_BYTES));
        }
        return switch (Cleaned.of(content)) {
            case Cleaned.Picture picture -> picture;
            case Cleaned.NotOne not -> throw new Refusal.Invalid(FIELD, not.reason());
        };
    }

    private Message message(Ticket ticket, String id, Author by) {
        return messages.byId(id)
                .filter(message -> message.ticketNumber() == ticket.number())
                .filter(
                        message ->
                                by.kind() == AuthorKind.STAFF
                                        || message.fromKind() == AuthorKind.CUSTOMER)
                .orElseThrow(
                        () ->
                                new Refusal.NotFound(
                                        "Ticket %d has no such message of yours."
                                                .formatted(ticket.number())));
    }

    private Photo keep(
            Ticket ticket,
            Message message,
            Cleaned.Picture picture,
            String sha256,
            Author by,
            Instant now) {
        refuseTooMany(ticket);
        String id = Ids.next();
        photos.add(
                id,
                ticket.number(),
                message.id(),
                now,
                picture.type().mediaType(),
                picture.width(),
                picture.height(),
                sha256,
                picture.content());
        Ticket after = ticket.change().counted(now).done();
        journal.write(ticket, after, EventKind.PHOTO, id, by, now);
        return photos.byId(ticket.number(), id).orElseThrow();
    }

    private void refuseTooMany(Ticket ticket) {
        long number = ticket.number();
        if (ticket.status() == Status.CLOSED) {
            throw new Refusal.Conflict(
                    "Ticket %d is closed. Write a message first: it opens a new one."
                            .formatted(number));
        }
        if (photos.countOfTicket(number) >= Photos.MAX_OF_TICKET) {
            throw new Refusal.Conflict(
                    "Ticket %d has %d photos. Remove one first."
                            .formatted(number, Photos.MAX_OF_TICKET));
        }
        if (photos.countOfCustomer(ticket.customerId()) >= Photos.MAX_OF_CUSTOMER) {
            throw new Refusal.Conflict(
                    "There are %d photos of this customer. Remove one first."
                            .formatted(Photos.MAX_OF_CUSTOMER));
        }
    }
}
