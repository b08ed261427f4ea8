package dev.syncdesk.support.ticket;

import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Adds to a ticket's conversation. An answer to a closed ticket opens a new one linked to it. */
@Singleton
public class PostMessage {

    private final TicketJournal journal;
    private final WriteMessage writeMessage;
    private final OpenTicket openTicket;
    private final Messages messages;
    private final Drafts drafts;
    private final Clock clock;

    PostMessage(
            TicketJournal journal,
            WriteMessage writeMessage,
            OpenTicket openTicket,
            Messages messages,
            Drafts drafts,
            Clock clock) {
        this.journal = journal;
        this.writeMessage = writeMessage;
        this.openTicket = openTicket;
        this.messages = messages;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * @param seen the version that the caller has seen
     * @param body checked text
     * @return the message, which is another ticket's where this one was closed
     * @throws Refusal.Stale if the ticket has changed since that version
     */
    @Transactional
    public Message post(
            long number, IfMatch seen, String body, Visibility visibility, Author from) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Ticket ticket = journal.hold(number, seen);
        return ticket.status() == Status.CLOSED && visibility == Visibility.PUBLIC
                ? follow(ticket, body, from, now)
                : add(ticket, body, visibility, from, now);
    }

    private Message add(
            Ticket ticket, String body, Visibility visibility, Author from, Instant now) {
        Message message = writeMessage.write(ticket, body, visibility, from, now);
        Ticket after = after(ticket, message, now).change().counted(now).done();
        EventKind kind = message.isPublic() ? EventKind.MESSAGE : EventKind.NOTE;
        journal.write(ticket, after, kind, message.id(), from, now);
        if (from.kind() == AuthorKind.STAFF && from.id() != null) {
            drafts.drop(ticket.number(), from.id());
        }
        return message;
    }

    private static Ticket after(Ticket ticket, Message message, Instant now) {
        if (!message.isPublic()) {
            return ticket;
        }
        return switch (message.fromKind()) {
            case CUSTOMER -> ticket.change().customerWrote(now).done();
            case STAFF -> ticket.change().staffWrote(now).done();
            case SYSTEM -> ticket;
        };
    }

    private Message follow(Ticket closed, String body, Author from, Instant now) {
        NewTicket order =
                new NewTicket(
                        closed.subject(),
                        body,
                        closed.channel(),
                        closed.customerId(),
                        closed.serial(),
                        closed.number());
        Ticket next = openTicket.open(order, from);
        journal.note(closed, EventKind.FOLLOWED, Long.toString(next.number()), from, now);
        return messages.newest(next.number(), Messages.END, 1).getFirst();
    }
}
