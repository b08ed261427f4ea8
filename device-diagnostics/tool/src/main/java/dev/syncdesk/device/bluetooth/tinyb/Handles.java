package dev.syncdesk.device.bluetooth.tinyb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tinyb.BluetoothAdapter;
import tinyb.BluetoothDevice;
import tinyb.BluetoothGattCharacteristic;
import tinyb.BluetoothGattService;
import tinyb.BluetoothManager;

/**
 * Finds TinyB's objects by name. Closing one that was in use can end the process, so none is ever
 * closed: the process runs without finalizers, and its parent starts a new one in time.
 */
final class Handles {

    private final BluetoothManager manager;
    private final AtomicLong objects = new AtomicLong();
    private final Map<String, BluetoothGattCharacteristic> characteristics = new HashMap<>();
    private final Map<String, List<String>> ofDevice = new HashMap<>();
    private final Set<String> subscribed = new HashSet<>();
    private long lastHandle;

    Handles(BluetoothManager manager) {
        this.manager = manager;
    }

    /** How many native objects were made so far. */
    long objects() {
        return objects.get();
    }

    /** A fresh object each time: an older one may be of an adapter that was pulled out. */
    List<BluetoothAdapter> adapters() {
        return counted(manager.getAdapters());
    }

    private <T> List<T> counted(@Nullable List<T> made) {
        if (made == null) {
            return List.of();
        }
        objects.addAndGet(made.size());
        return made;
    }

    BluetoothAdapter adapter(@Nullable String name) {
        for (BluetoothAdapter adapter : adapters()) {
            if (adapter.getInterfaceName().equals(name)) {
                return adapter;
            }
        }
        throw new Gone("org.bluez.Error.DoesNotExist", name + " is not there any more");
    }

    List<BluetoothDevice> devices(BluetoothAdapter adapter) {
        return counted(adapter.getDevices());
    }

    BluetoothDevice device(@Nullable String adapter, @Nullable String address) {
        for (BluetoothDevice device : devices(adapter(adapter))) {
            if (device.getAddress().equals(address)) {
                return device;
            }
        }
        throw new Gone("org.bluez.Error.DoesNotExist", address + " is not known");
    }

    List<BluetoothGattService> services(BluetoothDevice device) {
        return counted(device.getServices());
    }

    List<BluetoothGattCharacteristic> characteristics(BluetoothGattService service) {
        return counted(service.getCharacteristics());
    }

    synchronized String keep(String device, BluetoothGattCharacteristic characteristic) {
        String handle = "c" + ++lastHandle;
        characteristics.put(handle, characteristic);
        ofDevice.computeIfAbsent(device, any -> new ArrayList<>()).add(handle);
        return handle;
    }

    synchronized BluetoothGattCharacteristic characteristic(@Nullable String handle) {
        BluetoothGattCharacteristic found = characteristics.get(handle);
        if (found == null) {
            throw new Gone("org.bluez.Error.NotConnected", "the device was disconnected");
        }
        return found;
    }

    /** False if it was subscribed to before: a notification is asked for once and never ended. */
    synchronized boolean subscribes(String handle) {
        return subscribed.add(handle);
    }

    synchronized boolean isOpen(String handle) {
        return characteristics.containsKey(handle);
    }

    /** The handles of a device that was disconnected lead nowhere from now on. */
    synchronized void forget(String device) {
        List<String> handles = ofDevice.remove(device);
        if (handles != null) {
            handles.forEach(characteristics::remove);
            handles.forEach(subscribed::remove);
        }
    }

    /** What was asked of is not there; named as BlueZ would name it. */
    static final class Gone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String error;

        Gone(String error, String message) {
            super(message);
            this.error = error;
        }

        String error() {
            return error;
        }
    }
}
