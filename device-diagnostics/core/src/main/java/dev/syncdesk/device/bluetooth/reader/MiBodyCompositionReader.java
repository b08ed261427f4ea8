package dev.syncdesk.device.bluetooth.reader;

import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.Octets;
import dev.syncdesk.device.gatt.Decoded;
import dev.syncdesk.device.gatt.MiBodyCompositionAdvertisement;
import dev.syncdesk.device.report.EventCode;

/** Xiaomi's Mi Body Composition Scales, by advertisement: MIBCS and MIBFS. */
public final class MiBodyCompositionReader implements DeviceReader {

    @Override
    public String kind() {
        return "Xiaomi body composition scale";
    }

    @Override
    public boolean fits(Advertisement seen) {
        return seen.serviceData().containsKey(Gatt.BODY_COMPOSITION)
                && seen.name() != null
                && seen.name().startsWith("MI");
    }

    @Override
    public void read(Visit visit) {
        visit.notes().word(Notes.Word.MODEL, String.valueOf(visit.seen().name()));
        Octets data = visit.seen().serviceData().get(Gatt.BODY_COMPOSITION);
        if (data != null
                && MiBodyCompositionAdvertisement.decode(data.bytes())
                        instanceof Decoded.Value<MiBodyCompositionAdvertisement> value
                && value.value().isStabilized()) {
            visit.notes().event(visit.now(), EventCode.MEASUREMENT_TAKEN, null);
        }
    }
}
