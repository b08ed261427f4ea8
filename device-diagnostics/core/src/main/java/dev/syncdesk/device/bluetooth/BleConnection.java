package dev.syncdesk.device.bluetooth;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A connected device. What is in flight when the link ends fails as disconnected. */
public interface BleConnection extends AutoCloseable {

    Address address();

    /** As they were when it connected. */
    List<ServiceOnDevice> services();

    boolean isBonded();

    byte[] read(GattCharacteristic characteristic, Duration limit) throws BleException;

    void write(GattCharacteristic characteristic, byte[] value, Duration limit) throws BleException;

    /**
     * Asks for notifications or indications until the connection ends.
     *
     * @param listener must return at once; called from one thread at a time
     */
    void subscribe(GattCharacteristic characteristic, Consumer<byte[]> listener, Duration limit)
            throws BleException;

    /** Exchanges keys without asking a person; a bonded device stays as it is. */
    void bond(Duration limit) throws BleException;

    /** Disconnects; says nothing if the device has gone already. */
    @Override
    void close();
}
