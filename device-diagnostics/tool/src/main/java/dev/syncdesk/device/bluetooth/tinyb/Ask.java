package dev.syncdesk.device.bluetooth.tinyb;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line to the helper process.
 *
 * @param id its answer carries the same
 * @param what to do
 * @param adapter by its name, {@code hci0}
 * @param device by its address
 * @param handle of a characteristic, as the helper gave it
 * @param value in hexadecimal, to write
 * @param services to discover, as UUIDs
 */
record Ask(
        long id,
        What what,
        @Nullable String adapter,
        @Nullable String device,
        @Nullable String handle,
        @Nullable String value,
        @Nullable List<String> services) {

    /** The calls that the helper makes. */
    enum What {
        PING,
        ADAPTERS,
        DEVICES,
        START_DISCOVERY,
        STOP_DISCOVERY,
        STATUS,
        CONNECT,
        DISCONNECT,
        BOND,
        SERVICES,
        READ,
        WRITE,
        SUBSCRIBE
    }
}
