package dev.syncdesk.support.ticket;

import dev.syncdesk.support.device.Device;
import dev.syncdesk.support.device.Devices;
import dev.syncdesk.support.guide.Run;
import dev.syncdesk.support.guide.RunOrder;
import dev.syncdesk.support.guide.StartRun;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Starts a guide for a ticket, which then waits on its device. */
@Singleton
public class StartTicketRun {

    private final Tickets tickets;
    private final TicketJournal journal;
    private final Devices devices;
    private final StartRun startRun;
    private final Clock clock;

    StartTicketRun(
            Tickets tickets,
            TicketJournal journal,
            Devices devices,
            StartRun startRun,
            Clock clock) {
        this.tickets = tickets;
        this.journal = journal;
        this.devices = devices;
        this.startRun = startRun;
        this.clock = clock;
    }

    /**
     * @throws Refusal.Conflict if the ticket is solved, has no device of its requester, or a run is
     *     under way on the device
     * @throws Refusal.Invalid if there is no such guide, or it is not for such a device
     */
    @Transactional
    public Run start(long number, IfMatch seen, String guide, Author by) {
        Ticket ticket = tickets.byNumber(number).orElseThrow(() -> TicketJournal.absent(number));
        Device device = ownDevice(ticket);
        Run run = startRun.start(new RunOrder(guide, device.serial(), number, by.name()));
        note(journal.hold(number, seen), run, by);
        return run;
    }

    private void note(Ticket ticket, Run run, Author by) {
        if (!ticket.active()) {
            throw new Refusal.Conflict(
                    "Ticket %d is %s. Reopen it first."
                            .formatted(ticket.number(), ticket.status().wire()));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Ticket after = run.isRunning() ? ticket.become(Status.WAITING_ON_DEVICE, now) : ticket;
        journal.write(
                ticket,
                after.change().counted(now).done(),
                EventKind.RUN_STARTED,
                run.guide() + " " + run.id(),
                by,
                now);
    }

    private Device ownDevice(Ticket ticket) {
        if (ticket.serial() == null) {
            throw new Refusal.Conflict(
                    "Ticket %d has no device. Name one first.".formatted(ticket.number()));
        }
        return devices.bySerial(ticket.serial())
                .filter(device -> device.isOwnedBy(ticket.customerId()))
                .orElseThrow(
                        () ->
                                new Refusal.Conflict(
                                        "%s is not the requester's. Steps go only to its owner."
                                                .formatted(ticket.serial())));
    }
}
