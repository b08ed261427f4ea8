package dev.syncdesk.device.bluetooth.reader;

import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.GattCharacteristic;
import dev.syncdesk.device.gatt.CurrentTime;
import dev.syncdesk.device.report.EventCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** The clock of devices with the Current Time Service: how far it is off, and setting it. */
final class DeviceClockReading {

    static void read(Visit visit) throws BleException {
        if (visit.wish().setClock()) {
            set(visit);
        }
        look(visit);
    }

    private static void look(Visit visit) throws BleException {
        Optional<LocalDateTime> local =
                visit.read(Gatt.CURRENT_TIME_SERVICE, Gatt.CURRENT_TIME, CurrentTime::decode)
                        .map(time -> time.dateTime().toLocalDateTime());
        if (local.isPresent()) {
            Instant shown = local.get().atZone(visit.zone()).toInstant();
            Instant now = Instant.ofEpochSecond(visit.now().getEpochSecond());
            visit.notes().clockOffsetSeconds = Duration.between(now, shown).getSeconds();
        }
    }

    private static void set(Visit visit) throws BleException {
        Optional<GattCharacteristic> clock =
                visit.find(Gatt.CURRENT_TIME_SERVICE, Gatt.CURRENT_TIME)
                        .filter(GattCharacteristic::isWritable);
        if (!clock.isPresent()) {
            visit.notes().refused("clock: the device has none that can be set");
            return;
        }
        LocalDateTime now = LocalDateTime.ofInstant(visit.now(), visit.zone());
        try {
            visit.write(
                    clock.get(), CurrentTime.of(now, CurrentTime.ADJUSTED_BY_REFERENCE).encode());
            visit.notes().event(visit.now(), EventCode.CLOCK_SET, null);
        } catch (BleException e) {
            visit.noteRefusal("setting the clock", e);
        }
    }

    private DeviceClockReading() {}
}
