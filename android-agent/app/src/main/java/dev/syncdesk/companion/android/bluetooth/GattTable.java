package dev.syncdesk.companion.android.bluetooth;

import android.bluetooth.BluetoothGattCharacteristic;
import android.bluetooth.BluetoothGattService;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.bluetooth.GattCharacteristic;
import dev.syncdesk.device.bluetooth.ServiceOnDevice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The services of a device, and Android's own objects behind their handles. */
final class GattTable {

    private final List<ServiceOnDevice> services = new ArrayList<>();
    private final Map<String, BluetoothGattCharacteristic> byHandle = new HashMap<>();

    GattTable(List<BluetoothGattService> found) {
        for (BluetoothGattService service : found) {
            List<GattCharacteristic> characteristics = new ArrayList<>();
            for (BluetoothGattCharacteristic one : service.getCharacteristics()) {
                String handle = String.valueOf(byHandle.size());
                byHandle.put(handle, one);
                characteristics.add(
                        new GattCharacteristic(
                                handle, service.getUuid(), one.getUuid(), flags(one)));
            }
            services.add(new ServiceOnDevice(service.getUuid(), characteristics));
        }
    }

    private static Set<String> flags(BluetoothGattCharacteristic one) {
        Set<String> flags = new LinkedHashSet<>();
        flag(flags, one, BluetoothGattCharacteristic.PROPERTY_READ, "read");
        flag(flags, one, BluetoothGattCharacteristic.PROPERTY_WRITE, "write");
        flag(
                flags,
                one,
                BluetoothGattCharacteristic.PROPERTY_WRITE_NO_RESPONSE,
                "write-without-response");
        flag(flags, one, BluetoothGattCharacteristic.PROPERTY_NOTIFY, "notify");
        flag(flags, one, BluetoothGattCharacteristic.PROPERTY_INDICATE, "indicate");
        return flags;
    }

    private static void flag(
            Set<String> flags, BluetoothGattCharacteristic one, int property, String word) {
        if ((one.getProperties() & property) != 0) {
            flags.add(word);
        }
    }

    List<ServiceOnDevice> services() {
        return Collections.unmodifiableList(services);
    }

    BluetoothGattCharacteristic of(GattCharacteristic named) throws BleException {
        BluetoothGattCharacteristic found = byHandle.get(named.handle());
        if (found == null) {
            throw new BleException(new BleFailure.NotFound("the device has no " + named));
        }
        return found;
    }
}
