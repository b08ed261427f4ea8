package dev.syncdesk.device.bluetooth.bluezdbus;

import dev.syncdesk.device.bluetooth.Adapter;
import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.bluetooth.Deadline;
import dev.syncdesk.device.bluetooth.DeviceRef;
import dev.syncdesk.device.bluetooth.GattCharacteristic;
import dev.syncdesk.device.bluetooth.ServiceOnDevice;
import dev.syncdesk.device.bluetooth.bluez.Bluez;
import dev.syncdesk.device.bluetooth.bluez.DeviceStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.bluez.Adapter1;
import org.bluez.Device1;
import org.bluez.GattCharacteristic1;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.interfaces.ObjectManager;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/** The calls on BlueZ, made with dbus-java. */
public final class BluezDbus implements Bluez {

    public static final String NAME = "bluez-dbus";

    private static final String BLUEZ = "org.bluez";
    private static final String SYSTEM_BUS = "unix:path=/run/dbus/system_bus_socket";

    private final Bus bus;
    private final Notifications notifications;

    /**
     * @param address of the bus, or null for the system's
     */
    public BluezDbus(@Nullable String address) {
        bus = new Bus(address == null ? SYSTEM_BUS : address);
        notifications = new Notifications(bus);
    }

    /** The bus is connected to in milliseconds, by the call that needs it. */
    @Override
    public void ready() {}

    @Override
    public List<Adapter> adapters(Deadline deadline) throws BleException {
        return Parsing.adapters(tree(deadline));
    }

    private Tree tree(Deadline deadline) throws BleException {
        return bus.call(
                deadline,
                connection ->
                        new Tree(
                                connection
                                        .getRemoteObject(BLUEZ, "/", ObjectManager.class)
                                        .GetManagedObjects()));
    }

    @Override
    public List<Advertisement> devices(String adapter, Deadline deadline) throws BleException {
        Tree tree = tree(deadline);
        Props props = tree.adapter(path(adapter));
        if (props == null) {
            throw new BleException(new BleFailure.NoAdapter(adapter + " is not there any more"));
        }
        if (!props.flag("Powered")) {
            throw new BleException(new BleFailure.BluetoothOff(adapter + " was switched off"));
        }
        return Parsing.devices(tree, adapter);
    }

    private static String path(String adapter) {
        return Parsing.ROOT + "/" + adapter;
    }

    private static String path(DeviceRef device) {
        return path(device.adapter()) + "/dev_" + device.address().text().replace(':', '_');
    }

    @Override
    public void startDiscovery(String adapter, Set<UUID> services, Deadline deadline)
            throws BleException {
        Map<String, Variant<?>> filter = new HashMap<>();
        filter.put("Transport", new Variant<>("le"));
        filter.put("DuplicateData", new Variant<>(true));
        if (!services.isEmpty()) {
            String[] uuids = services.stream().map(UUID::toString).toArray(String[]::new);
            filter.put("UUIDs", new Variant<>(uuids));
        }
        try {
            on(
                    path(adapter),
                    Adapter1.class,
                    deadline,
                    remote -> {
                        remote.SetDiscoveryFilter(filter);
                        remote.StartDiscovery();
                    });
        } catch (BleException e) {
            if (!e.failure().reason().contains("InProgress")) {
                throw e;
            }
        }
    }

    @Override
    public void stopDiscovery(String adapter, Deadline deadline) throws BleException {
        on(path(adapter), Adapter1.class, deadline, Adapter1::StopDiscovery);
    }

    /** What is done with a remote object. */
    private interface Use<I> {
        void of(I remote) throws DBusException;
    }

    private <I extends DBusInterface> void on(
            String path, Class<I> type, Deadline deadline, Use<I> use) throws BleException {
        bus.call(
                deadline,
                connection -> {
                    use.of(connection.getRemoteObject(BLUEZ, path, type));
                    return path;
                });
    }

    @Override
    public DeviceStatus status(DeviceRef device, Deadline deadline) throws BleException {
        return bus.call(
                deadline,
                connection ->
                        Parsing.status(
                                new Props(
                                        connection
                                                .getRemoteObject(
                                                        BLUEZ, path(device), Properties.class)
                                                .GetAll(Tree.DEVICE))));
    }

    @Override
    public void connect(DeviceRef device, Deadline deadline) throws BleException {
        try {
            on(path(device), Device1.class, deadline, Device1::Connect);
        } catch (BleException e) {
            if (!e.failure().reason().contains("AlreadyConnected")) {
                throw e;
            }
        }
    }

    @Override
    public void disconnect(DeviceRef device, Deadline deadline) throws BleException {
        notifications.end(device);
        on(path(device), Device1.class, deadline, Device1::Disconnect);
    }

    @Override
    public void bond(DeviceRef device, Deadline deadline) throws BleException {
        on(path(device), Device1.class, deadline, Device1::Pair);
    }

    @Override
    public List<ServiceOnDevice> services(DeviceRef device, Deadline deadline) throws BleException {
        return Parsing.services(tree(deadline), path(device));
    }

    @Override
    public byte[] read(DeviceRef device, GattCharacteristic which, Deadline deadline)
            throws BleException {
        return bus.call(
                deadline,
                connection ->
                        connection
                                .getRemoteObject(BLUEZ, which.handle(), GattCharacteristic1.class)
                                .ReadValue(Map.of()));
    }

    @Override
    public void write(DeviceRef device, GattCharacteristic which, byte[] value, Deadline deadline)
            throws BleException {
        on(
                which.handle(),
                GattCharacteristic1.class,
                deadline,
                remote -> remote.WriteValue(value, Map.of()));
    }

    @Override
    public void subscribe(
            DeviceRef device,
            GattCharacteristic which,
            Consumer<byte[]> listener,
            Deadline deadline)
            throws BleException {
        notifications.begin(device, which.handle(), listener, deadline);
        on(which.handle(), GattCharacteristic1.class, deadline, GattCharacteristic1::StartNotify);
    }

    @Override
    public void close() {
        bus.close();
    }
}
