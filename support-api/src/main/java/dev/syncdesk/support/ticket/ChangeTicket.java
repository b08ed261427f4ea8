package dev.syncdesk.support.ticket;

import dev.syncdesk.support.device.Devices;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Changes what a ticket says of itself: subject, priority, tags, status, device. */
@Singleton
public class ChangeTicket {

    private final TicketJournal journal;
    private final Devices devices;
    private final TakeSnapshot takeSnapshot;
    private final TicketWords words;
    private final Clock clock;

    ChangeTicket(
            TicketJournal journal,
            Devices devices,
            TakeSnapshot takeSnapshot,
            TicketWords words,
            Clock clock) {
        this.journal = journal;
        this.devices = devices;
        this.takeSnapshot = takeSnapshot;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @throws Refusal.Stale if the ticket has changed since that version
     * @throws Refusal.Conflict if its lifecycle does not allow the status
     * @throws Refusal.Invalid if the device is not registered
     */
    @Transactional
    public Ticket change(long number, IfMatch seen, TicketPatch patch, Author by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Ticket before = journal.hold(number, seen);
        refuseUnknown(patch.device());
        Ticket after = patch.apply(before, now);
        Ticket written = journal.write(before, after, EventKind.CHANGED, patch.inWords(), by, now);
        if (patch.subject() != null) {
            words.add(number, patch.subject());
        }
        if (written.serial() != null && !written.serial().equals(before.serial())) {
            takeSnapshot.take(written, Moment.OPENED, now);
        }
        return written;
    }

    private void refuseUnknown(@Nullable String serial) {
        if (serial != null && !serial.isEmpty() && devices.bySerial(serial).isEmpty()) {
            throw new Refusal.Invalid("device", "there is no such device");
        }
    }
}
