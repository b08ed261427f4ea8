package dev.syncdesk.device.bluetooth.fake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;

/** An object of the fake BlueZ with the properties of its one interface. */
abstract class FakeObject implements Properties {

    final FakeBluez bluez;
    private final String path;
    private final String type;
    private final Map<String, Variant<?>> properties = new ConcurrentHashMap<>();

    FakeObject(FakeBluez bluez, String path, String type) {
        this.bluez = bluez;
        this.path = path;
        this.type = type;
    }

    String path() {
        return path;
    }

    @Override
    public String getObjectPath() {
        return path;
    }

    void put(String name, Object value) {
        properties.put(name, value instanceof Variant<?> variant ? variant : new Variant<>(value));
    }

    boolean flag(String name) {
        Variant<?> variant = properties.get(name);
        return variant != null && Boolean.TRUE.equals(variant.getValue());
    }

    /** Changes a property and tells everybody. */
    void change(String name, Object value) {
        put(name, value);
        tell(Map.of(name, property(name)), List.of());
    }

    void drop(String name) {
        if (properties.remove(name) != null) {
            tell(Map.of(), List.of(name));
        }
    }

    private void tell(Map<String, Variant<?>> changed, List<String> gone) {
        try {
            bluez.send(new PropertiesChanged(path, type, changed, gone));
        } catch (DBusException e) {
            throw new IllegalStateException(e);
        }
    }

    private Variant<?> property(String name) {
        Variant<?> variant = properties.get(name);
        if (variant == null) {
            throw new org.bluez.Error.DoesNotExist(name);
        }
        return variant;
    }

    Map<String, Map<String, Variant<?>>> interfaces() {
        return Map.of(
                type,
                properties,
                "org.freedesktop.DBus.Properties",
                Map.of(),
                "org.freedesktop.DBus.Introspectable",
                Map.of());
    }

    List<String> interfaceNames() {
        return List.copyOf(interfaces().keySet());
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <A> A Get(String interfaceName, String name) {
        return (A) property(name).getValue();
    }

    @Override
    public <A> void Set(String interfaceName, String name, A value) {
        change(name, value);
    }

    @Override
    public Map<String, Variant<?>> GetAll(String interfaceName) {
        return properties;
    }
}
