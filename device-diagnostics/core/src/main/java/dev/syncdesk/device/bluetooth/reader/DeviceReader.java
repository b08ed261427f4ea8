package dev.syncdesk.device.bluetooth.reader;

import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.BleException;
import java.util.List;

/** Reads one kind of device. A new device is one more of them, and its place in the list. */
public interface DeviceReader {

    /** What it is, in the words of a person: {@code Beurer or Sanitas scale}. */
    String kind();

    /** Whether a device that says this of itself is one. */
    boolean fits(Advertisement seen);

    /** Notes what it finds; what the device refuses is noted too and is no failure. */
    void read(Visit visit) throws BleException;

    /** In the order in which they are asked; the last fits any device. */
    static List<DeviceReader> all() {
        return List.of(
                new MiScaleReader(),
                new MiBodyCompositionReader(),
                new BeurerReader(),
                new InfiniTimeReader(),
                new StandardReader());
    }

    static DeviceReader of(Advertisement seen) {
        for (DeviceReader reader : all()) {
            if (reader.fits(seen)) {
                return reader;
            }
        }
        throw new IllegalStateException("the standard reader fits any device");
    }
}
