package dev.syncdesk.device.bluetooth;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to the radio. Every call ends by its limit, which begins when the transport is {@link
 * #ready()}, with a value or with a {@link BleFailure}; after a failure the next call starts
 * afresh, so that whoever uses it may simply try again.
 */
public interface BleTransport extends AutoCloseable {

    /** {@code tinyb}, {@code bluez-dbus} or {@code android}. */
    String name();

    /**
     * Starts what it needs, so that this is not charged to a limit. Every call below does so
     * itself; whoever counts the time of several calls asks for it first.
     */
    void ready();

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

    /** Connects to a device that was found, and learns its services. */
    BleConnection connect(DeviceRef device, Duration limit) throws BleException;

    /** Leaves no thread, process or connection behind. */
    @Override
    void close();
}
