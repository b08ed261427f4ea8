package dev.syncdesk.device.bluetooth;

import java.util.List;
import java.util.UUID;

/** A service of a connected device. */
public record ServiceOnDevice(UUID uuid, List<GattCharacteristic> characteristics) {

    public ServiceOnDevice {
        characteristics = List.copyOf(characteristics);
    }
}
