package dev.syncdesk.device.bluetooth;

import java.util.List;
import java.util.UUID;

/** A service of a connected device. */
public record GattService(UUID uuid, List<GattCharacteristic> characteristics) {

    public GattService {
        characteristics = List.copyOf(characteristics);
    }
}
