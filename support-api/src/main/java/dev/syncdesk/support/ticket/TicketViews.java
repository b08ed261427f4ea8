package dev.syncdesk.support.ticket;

import dev.syncdesk.support.device.DeviceSight;
import dev.syncdesk.support.device.DeviceView;
import dev.syncdesk.support.device.DeviceViews;
import dev.syncdesk.support.guide.RunView;
import dev.syncdesk.support.guide.Runs;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.ticket.TicketView.NamedView;
import dev.syncdesk.support.ticket.TicketView.RequesterView;
import dev.syncdesk.support.ticket.TicketView.SnapshotView;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads whole tickets the way the HTTP contract shows them to staff and to their customer. */
@Singleton
public class TicketViews {

    /** The rest of a longer conversation is read page by page. */
    public static final int MAX_MESSAGES = 200;

    private static final int MAX_RUNS = 50;

    private final QueueRows rows;
    private final Tickets tickets;
    private final Messages messages;
    private final Photos photos;
    private final Runs runs;
    private final TicketSight sight;
    private final DeviceSight devices;
    private final DeviceViews ownDevices;
    private final ObjectMapper json;
    private final Clock clock;

    TicketViews(
            QueueRows rows,
            Tickets tickets,
            Messages messages,
            Photos photos,
            Runs runs,
            TicketSight sight,
            DeviceSight devices,
            DeviceViews ownDevices,
            ObjectMapper json,
            Clock clock) {
        this.rows = rows;
        this.tickets = tickets;
        this.messages = messages;
        this.photos = photos;
        this.runs = runs;
        this.sight = sight;
        this.devices = devices;
        this.ownDevices = ownDevices;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @throws Refusal.NotFound if the ticket is not there, or not the reader's to see
     */
    @Transactional(readOnly = true)
    public TicketView of(long number, Reader reader) {
        Ticket ticket =
                tickets.byNumber(number)
                        .filter(reader::sees)
                        .orElseThrow(() -> TicketJournal.absent(number));
        QueueRow row = rows.numbered(List.of(number), 1).getFirst();
        boolean state = sight.seesState(ticket, reader);
        List<Snapshot> frozen = sight.snapshots(ticket, reader);
        return new TicketView(
                number,
                ticket.subject(),
                ticket.status().wire(),
                ticket.priority().wire(),
                ticket.channel().wire(),
                new RequesterView(row.customerEmail(), row.customerName()),
                reader.isStaff() ? NamedView.of(row.assigneeId(), row.assigneeName()) : null,
                reader.isStaff() ? NamedView.of(row.groupId(), row.groupName()) : null,
                reader.isStaff() ? row.tagWords() : List.of(),
                ticket.version(),
                ticket.follows(),
                ticket.createdAt(),
                ticket.updatedAt(),
                ticket.waitingSince(),
                ticket.solvedAt(),
                ticket.closedAt(),
                reader.isStaff() ? ticket.closureReason() : null,
                state || reader.isStaff() ? live(ticket, reader) : null,
                frozen(frozen, Moment.OPENED),
                frozen(frozen, Moment.SOLVED),
                conversation(number, reader),
                state ? runsOf(number) : List.of());
    }

    private @Nullable DeviceView live(Ticket ticket, Reader reader) {
        String serial = ticket.serial();
        if (serial == null) {
            return null;
        }
        return reader.isStaff()
                ? devices.staffView(serial, clock.instant())
                : ownDevices.of(serial, clock.instant());
    }

    private List<RunView> runsOf(long number) {
        return runs.ofTicket(number, MAX_RUNS).stream().map(RunView::of).toList();
    }

    private List<MessageView> conversation(long number, Reader reader) {
        List<Message> newest = messages(number, reader, Messages.END, MAX_MESSAGES);
        Map<String, List<Photo>> shown = photos.byMessage(number);
        return newest.reversed().stream().map(message -> MessageView.of(message, shown)).toList();
    }

    /** What the reader may read of a conversation, newest first, before a message's id. */
    List<Message> messages(long number, Reader reader, String before, int limit) {
        return reader.isStaff()
                ? messages.newest(number, before, limit)
                : messages.newestPublic(number, before, limit);
    }

    private @Nullable SnapshotView frozen(List<Snapshot> frozen, Moment moment) {
        return frozen.stream()
                .filter(snapshot -> snapshot.moment().equals(moment.wire()))
                .findFirst()
                .map(snapshot -> new SnapshotView(snapshot.takenAt(), tree(snapshot.device())))
                .orElse(null);
    }

    private JsonNode tree(String text) {
        try {
            return json.readValue(text, JsonNode.class);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
