package dev.syncdesk.support.console;

import dev.syncdesk.support.ticket.EventKind;
import dev.syncdesk.support.ticket.Message;
import dev.syncdesk.support.ticket.Messages;
import dev.syncdesk.support.ticket.Photo;
import dev.syncdesk.support.ticket.Photos;
import dev.syncdesk.support.ticket.Ticket;
import dev.syncdesk.support.ticket.TicketEvents;
import dev.syncdesk.support.ticket.TicketSight;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Lays messages, events and snapshots of a case in one order of time. */
@Singleton
class Conversations {

    private static final int MAX_MESSAGES = 200;
    private static final int MAX_EVENTS = 200;

    private final Messages messages;
    private final Photos photos;
    private final TicketEvents events;
    private final SnapshotEntries snapshots;
    private final TicketSight sight;

    Conversations(
            Messages messages,
            Photos photos,
            TicketEvents events,
            SnapshotEntries snapshots,
            TicketSight sight) {
        this.messages = messages;
        this.photos = photos;
        this.events = events;
        this.snapshots = snapshots;
        this.sight = sight;
    }

    /** The newest that there is room for, oldest first. */
    List<Entry> of(Ticket ticket, Screen screen) {
        long number = ticket.number();
        List<Entry> entries = new ArrayList<>();
        Map<String, List<Photo>> shown = photos.byMessage(number);
        messages.newest(number, Messages.END, MAX_MESSAGES).stream()
                .map(message -> message(message, shown))
                .forEach(entries::add);
        boolean withheld = sight.isWithheld(ticket);
        events.newest(number, Messages.END, MAX_EVENTS).stream()
                // How a guide ended is what the device has shown.
                .filter(event -> !withheld || event.kind() != EventKind.RUN_ENDED)
                .flatMap(event -> EventLine.of(event, screen).stream())
                .forEach(entries::add);
        entries.addAll(snapshots.of(ticket, screen));
        entries.sort(Comparator.comparing(Entry::at).thenComparing(Conversations::weight));
        return List.copyOf(entries);
    }

    /** Of the same moment the message comes first. */
    private static int weight(Entry entry) {
        return switch (entry) {
            case Entry.Message _ -> 0;
            case Entry.Snapshot _ -> 1;
            case Entry.Event _ -> 2;
        };
    }

    private static Entry message(Message message, Map<String, List<Photo>> photos) {
        return new Entry.Message(
                message.id(),
                message.at(),
                message.fromKind().wire(),
                message.fromName(),
                Initials.of(message.fromName()),
                !message.isPublic(),
                message.body(),
                photos.getOrDefault(message.id(), List.of()));
    }
}
