package dev.syncdesk.device.bluetooth.fake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bluez.Device1;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.Variant;

/** A tracker or a scale with its services, which appear when it is connected. */
public final class FakeDevice extends FakeObject implements Device1 {

    private final FakeAdapter adapter;
    private final List<FakeServiceObject> services = new ArrayList<>();
    private final Map<String, Variant<?>> serviceData = new HashMap<>();
    private short rssiDbm = -60;
    private volatile Runnable onConnect = () -> {};
    private volatile Runnable onPair = () -> {};
    private volatile boolean resolves = true;
    private volatile int connects;

    FakeDevice(FakeAdapter adapter, String address) {
        super(
                adapter.bluez,
                adapter.path() + "/dev_" + address.replace(':', '_'),
                "org.bluez.Device1");
        this.adapter = adapter;
        put("Address", address);
        put("AddressType", "random");
        put("Alias", address.replace(':', '-'));
        put("Paired", false);
        put("Trusted", false);
        put("Blocked", false);
        put("LegacyPairing", false);
        put("Connected", false);
        put("ServicesResolved", false);
        put("UUIDs", new String[0]);
        put("Adapter", new DBusPath(adapter.path()));
    }

    /** The UUID of an assigned number. */
    static String uuid(int assigned) {
        return String.format(Locale.ROOT, "%08x-0000-1000-8000-00805f9b34fb", assigned);
    }

    public FakeDevice named(String name) {
        put("Name", name);
        put("Alias", name);
        return this;
    }

    public FakeDevice heardAt(int dbm) {
        rssiDbm = (short) dbm;
        return this;
    }

    public FakeDevice advertising(int... assigned) {
        String[] uuids = new String[assigned.length];
        for (int i = 0; i < uuids.length; i++) {
            uuids[i] = uuid(assigned[i]);
        }
        put("UUIDs", uuids);
        return this;
    }

    public FakeDevice advertisingData(int service, byte[] data) {
        serviceData.put(uuid(service), new Variant<>(data));
        put("ServiceData", new Variant<>(serviceData, "a{sv}"));
        return this;
    }

    /** New data in a device's advertisement. */
    public void advertises(int service, byte[] data) {
        serviceData.put(uuid(service), new Variant<>(data));
        change("ServiceData", new Variant<>(serviceData, "a{sv}"));
    }

    public FakeServiceObject service(int assigned) {
        return service(uuid(assigned));
    }

    public FakeServiceObject service(String uuid) {
        FakeServiceObject service = new FakeServiceObject(this, 0x10 * (services.size() + 1), uuid);
        services.add(service);
        return service;
    }

    /** What happens while it is being connected to; throw an error, hang, or go. */
    public FakeDevice onConnect(Runnable happens) {
        onConnect = happens;
        return this;
    }

    public FakeDevice onPair(Runnable happens) {
        onPair = happens;
        return this;
    }

    /** Its services are never found. */
    public FakeDevice neverResolving() {
        resolves = false;
        return this;
    }

    /** It is switched on near the radio. */
    public FakeDevice appear() {
        adapter.comes(this);
        return this;
    }

    /** It is out of range, or its battery is taken out. */
    public void vanish() {
        drop();
        adapter.goes(this);
    }

    void heard() {
        if (bluez.knows(this)) {
            change("RSSI", rssiDbm);
        } else {
            put("RSSI", rssiDbm);
        }
    }

    void noLongerHeard() {
        drop("RSSI");
    }

    void forget() {
        put("Connected", false);
        put("ServicesResolved", false);
        services.forEach(FakeServiceObject::forget);
    }

    public boolean isConnected() {
        return flag("Connected");
    }

    public boolean isBonded() {
        return flag("Paired");
    }

    /** How often it was connected to so far. */
    public int connects() {
        return connects;
    }

    /** The link ends, for whatever reason. */
    public void drop() {
        if (flag("Connected")) {
            services.forEach(FakeServiceObject::disappear);
            change("ServicesResolved", false);
            change("Connected", false);
        }
    }

    @Override
    public void Connect() {
        adapter.requirePower();
        onConnect.run();
        if (!bluez.knows(this)) {
            throw new org.bluez.Error.Failed("le-connection-abort-by-local");
        }
        connects++;
        change("Connected", true);
        if (resolves) {
            services.forEach(FakeServiceObject::appear);
            change("ServicesResolved", true);
        }
    }

    @Override
    public void Disconnect() {
        if (!flag("Connected")) {
            throw new org.bluez.Error.NotConnected("Not Connected");
        }
        drop();
    }

    @Override
    public void Pair() {
        if (flag("Paired")) {
            throw new org.bluez.Error.AlreadyExists("Already Exists");
        }
        onPair.run();
        change("Paired", true);
    }

    @Override
    public void CancelPairing() {
        throw new org.bluez.Error.DoesNotExist("Does Not Exist");
    }

    @Override
    public void ConnectProfile(String uuid) {
        throw new org.bluez.Error.NotSupported("ConnectProfile");
    }

    @Override
    public void DisconnectProfile(String uuid) {
        throw new org.bluez.Error.NotSupported("DisconnectProfile");
    }
}
