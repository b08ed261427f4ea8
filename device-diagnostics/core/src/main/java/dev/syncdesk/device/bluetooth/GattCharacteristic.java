package dev.syncdesk.device.bluetooth;

import java.util.Set;
import java.util.UUID;

/**
 * A characteristic of a connected device.
 *
 * @param handle by which the transport finds it again, for as long as the connection lasts
 * @param flags what may be done with it, in BlueZ's words: {@code read}, {@code indicate}
 */
public record GattCharacteristic(String handle, UUID service, UUID uuid, Set<String> flags) {

    public GattCharacteristic {
        flags = Set.copyOf(flags);
    }

    public boolean isReadable() {
        return flags.contains("read")
                || flags.contains("encrypt-read")
                || flags.contains("encrypt-authenticated-read");
    }

    public boolean isWritable() {
        return flags.contains("write") || flags.contains("write-without-response");
    }

    public boolean notifies() {
        return flags.contains("notify") || flags.contains("indicate");
    }

    @Override
    public String toString() {
        return Uuids.shown(uuid) + " of " + Uuids.shown(service);
    }
}
