package dev.syncdesk.device.bluetooth.fake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bluez.Adapter1;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** A radio: while it discovers it hears the devices that are near it. */
public final class FakeAdapter extends FakeObject implements Adapter1 {

    private final List<FakeDevice> near = new CopyOnWriteArrayList<>();

    FakeAdapter(FakeBluez bluez, String name, String address) {
        super(bluez, "/org/bluez/" + name, "org.bluez.Adapter1");
        put("Address", address);
        put("AddressType", "public");
        put("Name", name);
        put("Alias", name);
        put("Class", new UInt32(0));
        put("Powered", true);
        put("Discoverable", false);
        put("DiscoverableTimeout", new UInt32(180));
        put("Pairable", true);
        put("PairableTimeout", new UInt32(0));
        put("Discovering", false);
        put("UUIDs", new String[] {FakeDevice.uuid(0x1800)});
        put("Modalias", "usb:v1D6Bp0246d0542");
    }

    void appear() {
        bluez.add(this);
    }

    /** A device that advertises near the radio. */
    public FakeDevice device(String address) {
        return new FakeDevice(this, address);
    }

    void comes(FakeDevice device) {
        near.add(device);
        if (flag("Discovering")) {
            hear(device);
        }
    }

    void goes(FakeDevice device) {
        near.remove(device);
        bluez.removeTree(device.path());
    }

    private void hear(FakeDevice device) {
        device.heard();
        bluez.add(device);
    }

    void forgetAll() {
        put("Discovering", false);
        near.forEach(FakeDevice::forget);
    }

    public void unplug() {
        bluez.unplug(this);
        forgetAll();
    }

    /** Switching it off ends its connections. */
    public void power(boolean on) {
        if (!on) {
            near.forEach(FakeDevice::drop);
            StopDiscovery();
        }
        change("Powered", on);
    }

    public boolean isDiscovering() {
        return flag("Discovering");
    }

    void requirePower() {
        if (!flag("Powered")) {
            throw new org.bluez.Error.NotReady("Resource Not Ready");
        }
    }

    @Override
    public void StartDiscovery() {
        requirePower();
        change("Discovering", true);
        near.forEach(this::hear);
    }

    @Override
    public void StopDiscovery() {
        if (flag("Discovering")) {
            change("Discovering", false);
            near.forEach(FakeDevice::noLongerHeard);
        }
    }

    @Override
    public void RemoveDevice(DBusPath device) {
        bluez.removeTree(device.getPath());
    }

    @Override
    public void SetDiscoveryFilter(Map<String, Variant<?>> filter) {
        Variant<?> transport = filter.get("Transport");
        if (transport == null || !"le".equals(transport.getValue())) {
            throw new org.bluez.Error.NotSupported("only low energy is tried here");
        }
    }

    @Override
    public String[] GetDiscoveryFilters() {
        return new String[] {"Transport", "UUIDs", "RSSI"};
    }

    @Override
    public DBusPath ConnectDevice(Map<String, Variant<?>> properties) {
        throw new org.bluez.Error.NotSupported("ConnectDevice");
    }
}
