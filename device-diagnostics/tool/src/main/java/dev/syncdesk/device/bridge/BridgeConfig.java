package dev.syncdesk.device.bridge;

import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.reader.Wish;
import dev.syncdesk.device.mqtt.TlsTrust;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bridge is to do.
 *
 * @param relay the relay's id, its name at the broker
 * @param broker {@code tcp://host:port} or {@code ssl://host:port}
 * @param data the folder of its spool
 * @param adapter its name or address, or null for the one that hears a device best
 */
public record BridgeConfig(
        String relay,
        String password,
        URI broker,
        TlsTrust trust,
        Path data,
        @Nullable String adapter,
        List<Bridged> devices) {

    public BridgeConfig {
        devices = List.copyOf(devices);
    }

    /**
     * One device that it reads.
     *
     * @param every how often
     * @param limit how long one reading may take
     */
    public record Bridged(
            String serial, Address address, Duration every, Duration limit, Wish wish) {}

    /** Without the password. */
    @Override
    public String toString() {
        return relay + " at " + broker + ", " + devices.size() + " devices";
    }
}
