package dev.syncdesk.support.trend;

import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.DeviceStateCodec;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Observed;
import dev.syncdesk.support.device.Device;
import dev.syncdesk.support.device.DeviceStates;
import dev.syncdesk.support.device.Devices;
import dev.syncdesk.support.ticket.EventKind;
import dev.syncdesk.support.ticket.Ticket;
import dev.syncdesk.support.ticket.TicketChanged;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Notes of each ticket about a device what that ran when the ticket was opened. */
@Singleton
class NoteTicket {

    private static final int LONGEST = 64;

    private final TicketWordCounts counts;
    private final Devices devices;
    private final DeviceStates states;

    NoteTicket(TicketWordCounts counts, Devices devices, DeviceStates states) {
        this.counts = counts;
        this.devices = devices;
        this.states = states;
    }

    /**
     * Inside the transaction of the change; a device may be named later than the ticket is opened.
     */
    @EventListener
    void onChanged(TicketChanged changed) {
        Ticket ticket = changed.ticket();
        boolean names = changed.kind() == EventKind.OPENED || changed.kind() == EventKind.CHANGED;
        if (names && ticket.serial() != null) {
            devices.bySerial(ticket.serial()).ifPresent(device -> note(ticket, device));
        }
    }

    private void note(Ticket ticket, Device device) {
        String firmware =
                states.of(device.serial())
                        .map(stored -> firmware(DeviceStateCodec.decode(stored.state())))
                        .orElse("");
        counts.note(ticket.number(), device.serial(), device.model(), firmware, ticket.createdAt());
    }

    private static String firmware(DeviceState state) {
        Observed<Firmware> firmware = state.firmware();
        String version = firmware == null ? null : firmware.value().version();
        String text = version == null ? "" : version.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
