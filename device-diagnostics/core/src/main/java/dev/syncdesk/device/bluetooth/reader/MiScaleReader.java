package dev.syncdesk.device.bluetooth.reader;

import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.Octets;
import dev.syncdesk.device.gatt.Decoded;
import dev.syncdesk.device.gatt.MiScaleAdvertisement;
import dev.syncdesk.device.report.EventCode;

/** Xiaomi's Mi Scale, which tells all by advertisement and needs no connection. */
public final class MiScaleReader implements DeviceReader {

    @Override
    public String kind() {
        return "Xiaomi scale";
    }

    /** The name as well, since other scales have data of the same service in another layout. */
    @Override
    public boolean fits(Advertisement seen) {
        return seen.serviceData().containsKey(Gatt.WEIGHT_SCALE)
                && seen.name() != null
                && seen.name().startsWith("MI");
    }

    @Override
    public void read(Visit visit) {
        visit.notes().word(Notes.Word.MODEL, String.valueOf(visit.seen().name()));
        Octets data = visit.seen().serviceData().get(Gatt.WEIGHT_SCALE);
        if (data != null
                && MiScaleAdvertisement.decode(data.bytes())
                        instanceof Decoded.Value<MiScaleAdvertisement> value
                && value.value().isStabilized()) {
            visit.notes().event(visit.now(), EventCode.MEASUREMENT_TAKEN, null);
        }
    }
}
