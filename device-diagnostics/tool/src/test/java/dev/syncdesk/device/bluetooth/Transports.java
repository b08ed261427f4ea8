package dev.syncdesk.device.bluetooth;

import dev.syncdesk.device.bluetooth.bluez.BluezTransport;
import dev.syncdesk.device.bluetooth.bluezdbus.BluezDbus;
import dev.syncdesk.device.bluetooth.tinyb.TinybBluez;

/** Both transports, by name. */
public final class Transports {

    public static BleTransport on(String name, String bus) {
        BluezDbus dbus = new BluezDbus(bus);
        return name.equals(TinybBluez.NAME)
                ? new BluezTransport(name, new TinybBluez(bus, dbus))
                : new BluezTransport(name, dbus);
    }

    private Transports() {}
}
