package dev.syncdesk.device.bluetooth.fake;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.ObjectManager;
import org.freedesktop.dbus.messages.Message;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/** An {@code org.bluez} on any bus, whose radios hear the devices that a test gives them. */
public final class FakeBluez implements AutoCloseable {

    /** Calls that a test lets hang must not stop the others. */
    private static final int THREADS = 24;

    private final String address;
    private final List<FakeAdapter> adapters = new CopyOnWriteArrayList<>();
    private final NavigableMap<String, FakeObject> objects = new ConcurrentSkipListMap<>();
    private volatile @Nullable DBusConnection connection;

    /** Not started yet. */
    public FakeBluez(String address) {
        this.address = address;
    }

    /** With the adapters that it has; no device is known any more. */
    public FakeBluez start() {
        try {
            DBusConnection open =
                    DBusConnectionBuilder.forAddress(address)
                            .withShared(false)
                            .receivingThreadConfig()
                            .withMethodCallThreadCount(THREADS)
                            .connectionConfig()
                            .build();
            connection = open;
            open.exportObject("/", new Root());
            adapters.forEach(FakeAdapter::appear);
            open.requestBusName("org.bluez");
            return this;
        } catch (DBusException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if its process ended: calls stay unanswered, and all that it knew is gone. */
    public void stop() {
        DBusConnection open = connection;
        connection = null;
        objects.clear();
        adapters.forEach(FakeAdapter::forgetAll);
        if (open != null) {
            open.disconnect();
        }
    }

    /** A radio that is plugged in, {@code hci0} and so on. */
    public FakeAdapter adapter(String name, String deviceAddress) {
        FakeAdapter adapter = new FakeAdapter(this, name, deviceAddress);
        adapters.add(adapter);
        if (connection != null) {
            adapter.appear();
        }
        return adapter;
    }

    void unplug(FakeAdapter adapter) {
        adapters.remove(adapter);
        removeTree(adapter.path());
    }

    void send(Message message) {
        DBusConnection open = connection;
        if (open != null) {
            open.sendMessage(message);
        }
    }

    void add(FakeObject object) {
        DBusConnection open = connection;
        if (open == null || objects.putIfAbsent(object.path(), object) != null) {
            return;
        }
        try {
            open.exportObject(object.path(), object);
            DBusPath path = new DBusPath(object.path());
            send(new ObjectManager.InterfacesAdded("/", path, object.interfaces()));
        } catch (DBusException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean knows(FakeObject object) {
        return objects.get(object.path()) == object;
    }

    /** The object and all below it, the lowest first, as BlueZ does. */
    void removeTree(String path) {
        objects.keySet().stream()
                .filter(one -> one.equals(path) || one.startsWith(path + "/"))
                .sorted(Comparator.reverseOrder())
                .forEach(this::remove);
    }

    private void remove(String path) {
        FakeObject object = objects.remove(path);
        DBusConnection open = connection;
        if (object == null || open == null) {
            return;
        }
        open.unExportObject(path);
        try {
            DBusPath gone = new DBusPath(path);
            send(new ObjectManager.InterfacesRemoved("/", gone, object.interfaceNames()));
        } catch (DBusException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private final class Root implements ObjectManager {

        @Override
        public String getObjectPath() {
            return "/";
        }

        @Override
        public Map<DBusPath, Map<String, Map<String, Variant<?>>>> GetManagedObjects() {
            Map<DBusPath, Map<String, Map<String, Variant<?>>>> all = new LinkedHashMap<>();
            objects.forEach((path, object) -> all.put(new DBusPath(path), object.interfaces()));
            return all;
        }
    }
}
