package dev.syncdesk.device.bluetooth.bluezdbus;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/** All objects of BlueZ at one moment, in the order of their paths. */
final class Tree {

    static final String ADAPTER = "org.bluez.Adapter1";
    static final String DEVICE = "org.bluez.Device1";
    static final String SERVICE = "org.bluez.GattService1";
    static final String CHARACTERISTIC = "org.bluez.GattCharacteristic1";

    private final Map<String, Map<String, Map<String, Variant<?>>>> objects = new TreeMap<>();

    Tree(Map<DBusPath, Map<String, Map<String, Variant<?>>>> managed) {
        managed.forEach((path, interfaces) -> objects.put(path.getPath(), interfaces));
    }

    /** Each object with that interface right under a path. */
    void each(String parent, String type, BiConsumer<String, Props> taker) {
        String prefix = parent + "/";
        objects.forEach(
                (path, interfaces) -> {
                    Map<String, Variant<?>> found = interfaces.get(type);
                    if (found != null
                            && path.startsWith(prefix)
                            && path.indexOf('/', prefix.length()) < 0) {
                        taker.accept(path, new Props(found));
                    }
                });
    }

    @Nullable Props adapter(String path) {
        Map<String, Variant<?>> found = objects.getOrDefault(path, Map.of()).get(ADAPTER);
        return found == null ? null : new Props(found);
    }
}
