package dev.syncdesk.support.ticket;

import dev.syncdesk.support.device.DeviceSight;
import dev.syncdesk.support.device.DeviceView;
import dev.syncdesk.support.device.DeviceViews;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/** Freezes the state of a ticket's device on the ticket. */
@Singleton
final class TakeSnapshot {

    private final Snapshots snapshots;
    private final DeviceViews devices;
    private final DeviceSight sight;
    private final ObjectMapper json;

    TakeSnapshot(Snapshots snapshots, DeviceViews devices, DeviceSight sight, ObjectMapper json) {
        this.snapshots = snapshots;
        this.devices = devices;
        this.sight = sight;
        this.json = json;
    }

    /**
     * A ticket without a device has none, nor has one whose device is withheld at that moment; a
     * later snapshot of the same moment replaces it.
     */
    void take(Ticket ticket, Moment moment, Instant now) {
        if (ticket.serial() != null && sight.isShared(ticket.serial())) {
            String device = text(devices.of(ticket.serial(), now));
            snapshots.drop(ticket.number(), moment.wire());
            snapshots.add(ticket.number(), moment.wire(), now, device);
        }
    }

    private String text(DeviceView device) {
        try {
            return json.writeValueAsString(device);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
