package dev.syncdesk.device.bluetooth.reader;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.bluetooth.BleTransport;
import dev.syncdesk.device.bluetooth.Deadline;
import dev.syncdesk.device.bluetooth.reader.Notes.Word;
import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.DeviceClock;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Link;
import dev.syncdesk.device.report.Via;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds a device, reads it, and makes a report of what it found. */
public final class ReadDevice {

    private final BleTransport transport;
    private final Via via;
    private final Clock clock;

    /**
     * @param via what the reports say of their way
     * @param clock with the zone in which the devices are
     */
    public ReadDevice(BleTransport transport, Via via, Clock clock) {
        this.transport = transport;
        this.via = via;
        this.clock = clock;
    }

    /**
     * Tried once more if the transport died under it.
     *
     * @param adapter its name or address, or null for the one that hears the device best
     */
    public DeviceReading read(Address device, @Nullable String adapter, Wish wish, Duration limit)
            throws BleException {
        transport.ready();
        Deadline deadline = Deadline.in(limit);
        try {
            return once(device, adapter, wish, deadline);
        } catch (BleException e) {
            if (e.failure() instanceof BleFailure.TransportDied && !deadline.isOver()) {
                return once(device, adapter, wish, deadline);
            }
            throw e;
        }
    }

    private DeviceReading once(
            Address device, @Nullable String adapter, Wish wish, Deadline deadline)
            throws BleException {
        Advertisement seen = transport.find(device, adapter, deadline.left());
        DeviceReader reader = DeviceReader.of(seen);
        try (Visit visit = new Visit(transport, seen, wish, clock, deadline)) {
            reader.read(visit);
            return reading(reader, visit);
        }
    }

    private DeviceReading reading(DeviceReader reader, Visit visit) {
        Notes notes = visit.notes();
        return new DeviceReading(
                reader.kind(),
                visit.seen(),
                notes.word(Word.MANUFACTURER),
                notes.word(Word.SERIAL),
                notes.word(Word.SOFTWARE),
                notes.position,
                report(visit),
                notes.refusals());
    }

    private DeviceReport report(Visit visit) {
        Notes notes = visit.notes();
        Instant now = Instant.ofEpochMilli(visit.now().toEpochMilli());
        return new DeviceReport(
                UuidCreator.getTimeOrderedEpoch().toString(),
                now,
                now,
                via,
                notes.word(Word.MODEL),
                battery(notes),
                null,
                firmware(notes),
                new Link("ble", rssi(visit.seen()), visit.isBonded(), Map.of()),
                notes.clockOffsetSeconds == null ? null : new DeviceClock(notes.clockOffsetSeconds),
                null,
                null,
                null,
                notes.events());
    }

    private static @Nullable Battery battery(Notes notes) {
        return notes.batteryPercent == null && notes.batteryStatus == null
                ? null
                : new Battery(notes.batteryPercent, notes.batteryStatus, null);
    }

    /** Some makers put the version of what runs into the software revision only. */
    private static @Nullable Firmware firmware(Notes notes) {
        String firmware = notes.word(Word.FIRMWARE);
        String version = firmware == null ? notes.word(Word.SOFTWARE) : firmware;
        String hardware = notes.word(Word.HARDWARE);
        return version == null && hardware == null
                ? null
                : new Firmware(version, hardware, null, null);
    }

    private static @Nullable Integer rssi(Advertisement seen) {
        Integer rssi = seen.rssiDbm();
        return rssi == null || rssi < -127 || rssi > 20 ? null : rssi;
    }
}
