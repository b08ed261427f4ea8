package dev.syncdesk.companion.android.bluetooth;

import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.BleConnection;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.GattCharacteristic;
import dev.syncdesk.device.bluetooth.ServiceOnDevice;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A connection during which a person may take the app's permission away. */
final class GuardedLink implements BleConnection {

    private final GattLink link;

    GuardedLink(GattLink link) {
        this.link = link;
    }

    /** Something that the radio does. */
    private interface Call<T> {
        T run() throws BleException;
    }

    private static <T> T permitted(Call<T> call) throws BleException {
        try {
            return call.run();
        } catch (SecurityException e) {
            throw AndroidTransport.forbidden(e);
        }
    }

    @Override
    public Address address() {
        return link.address();
    }

    @Override
    public List<ServiceOnDevice> services() {
        return link.services();
    }

    @Override
    public boolean isBonded() {
        try {
            return link.isBonded();
        } catch (SecurityException e) {
            return false;
        }
    }

    @Override
    public byte[] read(GattCharacteristic characteristic, Duration limit) throws BleException {
        return permitted(() -> link.read(characteristic, limit));
    }

    @Override
    public void write(GattCharacteristic characteristic, byte[] value, Duration limit)
            throws BleException {
        permitted(
                () -> {
                    link.write(characteristic, value, limit);
                    return true;
                });
    }

    @Override
    public void subscribe(
            GattCharacteristic characteristic, Consumer<byte[]> listener, Duration limit)
            throws BleException {
        permitted(
                () -> {
                    link.subscribe(characteristic, listener, limit);
                    return true;
                });
    }

    @Override
    public void bond(Duration limit) throws BleException {
        permitted(
                () -> {
                    link.bond(limit);
                    return true;
                });
    }

    @Override
    public void close() {
        try {
            link.close();
        } catch (SecurityException e) {
            // The system closed it when it took the permission away.
        }
    }
}
