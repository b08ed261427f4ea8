package dev.syncdesk.support.ticket;

import dev.syncdesk.support.customer.Consents;
import dev.syncdesk.support.customer.Purpose;
import dev.syncdesk.support.device.DeviceSight;
import dev.syncdesk.support.device.Devices;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * What of its device a ticket shows to whom: the requester the state of a device of their own,
 * staff that of one that neither its owner nor the requester withholds. What was frozen and what a
 * run proposed is state too.
 */
@Singleton
public class TicketSight {

    private final Devices devices;
    private final DeviceSight sight;
    private final Consents consents;
    private final Snapshots snapshots;
    private final Drafts drafts;

    TicketSight(
            Devices devices,
            DeviceSight sight,
            Consents consents,
            Snapshots snapshots,
            Drafts drafts) {
        this.devices = devices;
        this.sight = sight;
        this.consents = consents;
        this.snapshots = snapshots;
        this.drafts = drafts;
    }

    /** Whether the ticket has a device whose state staff may not see. */
    @Transactional(readOnly = true)
    public boolean isWithheld(Ticket ticket) {
        return ticket.serial() != null && !isShared(ticket, ticket.serial());
    }

    private boolean isShared(Ticket ticket, String serial) {
        return sight.isShared(serial) && consents.allows(ticket.customerId(), Purpose.SUPPORT);
    }

    /** Whether the ticket has a device whose state the reader may see. */
    @Transactional(readOnly = true)
    public boolean seesState(Ticket ticket, Reader reader) {
        String serial = ticket.serial();
        return serial != null
                && (reader.isStaff() ? isShared(ticket, serial) : isRequesters(serial, ticket));
    }

    private boolean isRequesters(String serial, Ticket ticket) {
        return devices.bySerial(serial)
                .filter(device -> device.isOwnedBy(ticket.customerId()))
                .isPresent();
    }

    /** What was frozen, for staff: at most one for each moment. */
    @Transactional(readOnly = true)
    public List<Snapshot> snapshots(Ticket ticket) {
        return snapshots(ticket, Reader.STAFF);
    }

    @Transactional(readOnly = true)
    List<Snapshot> snapshots(Ticket ticket, Reader reader) {
        return seesState(ticket, reader) ? snapshots.of(ticket.number()) : List.of();
    }

    /** What a member of staff has begun to write, or what a run proposes and they may see. */
    @Transactional(readOnly = true)
    public Optional<Draft> draft(Ticket ticket, String staffId) {
        return drafts.of(ticket.number(), staffId)
                .filter(draft -> !draft.isProposal() || !isWithheld(ticket));
    }
}
