package dev.syncdesk.device.bluetooth.bluez;

import dev.syncdesk.device.bluetooth.Adapter;
import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.Deadline;
import dev.syncdesk.device.bluetooth.DeviceRef;
import dev.syncdesk.device.bluetooth.GattCharacteristic;
import dev.syncdesk.device.bluetooth.ServiceOnDevice;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The few calls on BlueZ that both transports make. Each ends by its deadline. */
public interface Bluez extends AutoCloseable {

    /** Starts what the calls need, if it does not run; if it cannot, the next call says why. */
    void ready();

    List<Adapter> adapters(Deadline deadline) throws BleException;

    /** All that BlueZ knows of on an adapter that is on, heard lately or not. */
    List<Advertisement> devices(String adapter, Deadline deadline) throws BleException;

    /** Low energy only; starting what runs already is no failure. */
    void startDiscovery(String adapter, Set<UUID> services, Deadline deadline) throws BleException;

    void stopDiscovery(String adapter, Deadline deadline) throws BleException;

    /** Fails as not found if BlueZ does not know the device. */
    DeviceStatus status(DeviceRef device, Deadline deadline) throws BleException;

    void connect(DeviceRef device, Deadline deadline) throws BleException;

    void disconnect(DeviceRef device, Deadline deadline) throws BleException;

    void bond(DeviceRef device, Deadline deadline) throws BleException;

    List<ServiceOnDevice> services(DeviceRef device, Deadline deadline) throws BleException;

    byte[] read(DeviceRef device, GattCharacteristic which, Deadline deadline) throws BleException;

    void write(DeviceRef device, GattCharacteristic which, byte[] value, Deadline deadline)
            throws BleException;

    /** Until it is disconnected. */
    void subscribe(
            DeviceRef device,
            GattCharacteristic which,
            Consumer<byte[]> listener,
            Deadline deadline)
            throws BleException;

    @Override
    void close();
}
