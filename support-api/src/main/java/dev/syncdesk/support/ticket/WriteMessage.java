package dev.syncdesk.support.ticket;

import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.Refusal;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Adds a message to a conversation, and its words to the search. */
@Singleton
final class WriteMessage {

    static final int MAX_MESSAGES = 1_000;

    private final Messages messages;
    private final TicketWords words;

    WriteMessage(Messages messages, TicketWords words) {
        this.messages = messages;
        this.words = words;
    }

    /**
     * @throws Refusal.Conflict if the ticket has as many messages as one may have
     */
    Message write(Ticket ticket, String body, Visibility visibility, Author from, Instant now) {
        if (messages.countOf(ticket.number()) >= MAX_MESSAGES) {
            throw new Refusal.Conflict(
                    "Ticket %d has %d messages. Open a new one."
                            .formatted(ticket.number(), MAX_MESSAGES));
        }
        Message message =
                new Message(
                        Ids.next(),
                        ticket.number(),
                        now,
                        from.kind(),
                        from.id(),
                        from.name(),
                        visibility,
                        body);
        messages.save(message);
        words.add(ticket.number(), body);
        return message;
    }
}
