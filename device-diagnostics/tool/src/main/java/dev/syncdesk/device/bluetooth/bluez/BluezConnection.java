package dev.syncdesk.device.bluetooth.bluez;

import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.BleConnection;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.bluetooth.Deadline;
import dev.syncdesk.device.bluetooth.DeviceRef;
import dev.syncdesk.device.bluetooth.GattCharacteristic;
import dev.syncdesk.device.bluetooth.ServiceOnDevice;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A connection through BlueZ that looks after its device while it waits for it. */
final class BluezConnection implements BleConnection {

    private static final Duration LOOK = Duration.ofMillis(50);

    private final Bluez bluez;
    private final DeviceRef device;
    private final Watch watch;
    private List<ServiceOnDevice> services = List.of();
    private boolean bonded;

    private BluezConnection(Bluez bluez, Radios radios, DeviceRef device) {
        this.bluez = bluez;
        this.device = device;
        watch = new Watch(bluez, radios, device);
    }

    static BluezConnection open(Bluez bluez, Radios radios, DeviceRef device, Deadline deadline)
            throws BleException {
        BluezConnection connection = new BluezConnection(bluez, radios, device);
        try {
            connection.connect(deadline);
            return connection;
        } catch (BleException e) {
            connection.close();
            throw e;
        }
    }

    private void connect(Deadline deadline) throws BleException {
        watch.untilConnected("connecting to " + device, deadline, () -> connected(deadline));
        watch.over(
                "finding the services of " + device,
                deadline,
                () -> {
                    awaitResolved(deadline);
                    services = bluez.services(device, deadline);
                    return services;
                });
    }

    private DeviceRef connected(Deadline deadline) throws BleException {
        bluez.connect(device, deadline);
        return device;
    }

    private void awaitResolved(Deadline deadline) throws BleException {
        DeviceStatus status = bluez.status(device, deadline);
        while (!status.resolved() && deadline.pause(LOOK)) {
            status = bluez.status(device, deadline);
            if (!status.connected()) {
                throw new BleException(new BleFailure.Disconnected(device + " disconnected"));
            }
        }
        bonded = status.bonded();
    }

    @Override
    public Address address() {
        return device.address();
    }

    @Override
    public List<ServiceOnDevice> services() {
        return services;
    }

    @Override
    public boolean isBonded() {
        return bonded;
    }

    @Override
    public byte[] read(GattCharacteristic which, Duration limit) throws BleException {
        Deadline deadline = Deadline.in(limit);
        return watch.over("reading " + which, deadline, () -> bluez.read(device, which, deadline));
    }

    @Override
    public void write(GattCharacteristic which, byte[] value, Duration limit) throws BleException {
        Deadline deadline = Deadline.in(limit);
        watch.over(
                "writing " + which,
                deadline,
                () -> {
                    bluez.write(device, which, value, deadline);
                    return which;
                });
    }

    @Override
    public void subscribe(GattCharacteristic which, Consumer<byte[]> listener, Duration limit)
            throws BleException {
        Deadline deadline = Deadline.in(limit);
        watch.over(
                "subscribing to " + which,
                deadline,
                () -> {
                    bluez.subscribe(device, which, listener, deadline);
                    return which;
                });
    }

    @Override
    public void bond(Duration limit) throws BleException {
        Deadline deadline = Deadline.in(limit);
        watch.over(
                "bonding with " + device,
                deadline,
                () -> {
                    if (!bluez.status(device, deadline).bonded()) {
                        bluez.bond(device, deadline);
                    }
                    return device;
                });
        bonded = true;
    }

    @Override
    public void close() {
        try {
            bluez.disconnect(device, Deadline.in(BluezTransport.CALL_LIMIT));
        } catch (BleException e) {
            // It has gone already, or whatever held it has.
        }
    }
}
