package dev.syncdesk.device.bluetooth;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to the radio. Every call ends by its limit, with a value or with a {@link BleFailure};
 * after a failure the next call starts afresh, so that whoever uses it may simply try again.
 */
public interface BleTransport extends AutoCloseable {

    /** {@code tinyb} or {@code bluez-dbus}. */
    String name();

    /** In the order of their names; empty where there are none. */
    List<Adapter> adapters(Duration limit) throws BleException;

    /** Those that were heard while it ran, the strongest first. */
    List<Advertisement> scan(Scan scan) throws BleException;

    /**
     * The device as it advertises now, or as it is known if it is connected or bonded.
     *
     * @param adapter its name or address, or null for the one that hears the device best
     */
    Advertisement find(Address device, @Nullable String adapter, Duration limit)
            throws BleException;

    /**
     * Finds the device if it is not known yet, connects, and learns its services.
     *
     * @param adapter its name or address, or null for the one that hears the device best
     */
    BleConnection connect(Address device, @Nullable String adapter, Duration limit)
            throws BleException;

    /** Leaves no thread, process or connection behind. */
    @Override
    void close();
}
