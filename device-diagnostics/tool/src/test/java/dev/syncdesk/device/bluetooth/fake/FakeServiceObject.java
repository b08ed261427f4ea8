package dev.syncdesk.device.bluetooth.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bluez.GattService1;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.Variant;

/** A GATT service of a device. */
public final class FakeServiceObject extends FakeObject implements GattService1 {

    private final int handle;
    private final FakeDevice device;
    private final List<FakeCharacteristic> characteristics = new ArrayList<>();

    FakeServiceObject(FakeDevice device, int handle, String uuid) {
        super(
                device.bluez,
                String.format(Locale.ROOT, "%s/service%04x", device.path(), handle),
                "org.bluez.GattService1");
        this.device = device;
        this.handle = handle;
        put("UUID", uuid);
        put("Device", new DBusPath(device.path()));
        put("Primary", true);
        put("Includes", new Variant<>(new ArrayList<DBusPath>(), "ao"));
    }

    /** One that reads as those bytes. */
    public FakeCharacteristic readable(int assigned, byte[] value) {
        return characteristic(assigned, "read").reading(() -> value);
    }

    public FakeCharacteristic characteristic(int assigned, String... flags) {
        int own = handle + 2 * characteristics.size() + 1;
        FakeCharacteristic made =
                new FakeCharacteristic(this, own, FakeDevice.uuid(assigned), flags);
        characteristics.add(made);
        return made;
    }

    /** The device, to go on describing it. */
    public FakeDevice device() {
        return device;
    }

    void appear() {
        bluez.add(this);
        characteristics.forEach(bluez::add);
    }

    void disappear() {
        forget();
        bluez.removeTree(path());
    }

    void forget() {
        characteristics.forEach(FakeCharacteristic::forget);
    }
}
