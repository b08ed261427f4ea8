package dev.syncdesk.device.bluetooth.reader;

import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.BleException;

/** The PineTime watch with InfiniTime, which has the standard services and no more is needed. */
public final class InfiniTimeReader implements DeviceReader {

    private final StandardReader standard = new StandardReader();

    @Override
    public String kind() {
        return "PineTime watch";
    }

    /** Under the second name the boot loader and its recovery firmware advertise. */
    @Override
    public boolean fits(Advertisement seen) {
        return "InfiniTime".equals(seen.name()) || "Pinetime-JF".equals(seen.name());
    }

    @Override
    public void read(Visit visit) throws BleException {
        standard.read(visit);
        if (visit.notes().word(Notes.Word.MODEL) == null) {
            visit.notes().word(Notes.Word.MODEL, "PineTime");
        }
    }
}
