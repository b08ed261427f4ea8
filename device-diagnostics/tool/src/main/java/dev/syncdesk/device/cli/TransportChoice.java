package dev.syncdesk.device.cli;

import dev.syncdesk.device.bluetooth.BleTransport;
import dev.syncdesk.device.bluetooth.bluez.BluezTransport;
import dev.syncdesk.device.bluetooth.bluezdbus.BluezDbus;
import dev.syncdesk.device.bluetooth.tinyb.TinybBluez;
import org.jspecify.annotations.Nullable;

/** The ways to the radio. */
enum TransportChoice {
    TINYB(TinybBluez.NAME),
    BLUEZ_DBUS(BluezDbus.NAME);

    private final String word;

    TransportChoice(String word) {
        this.word = word;
    }

    /** TinyB where it has native libraries. */
    static TransportChoice usual() {
        return TinybBluez.isSupported() ? TINYB : BLUEZ_DBUS;
    }

    /**
     * @param bus address of the system bus, or null for the usual
     */
    BleTransport open(@Nullable String bus) {
        BluezDbus dbus = new BluezDbus(bus);
        return switch (this) {
            case TINYB -> new BluezTransport(word, new TinybBluez(bus, dbus));
            case BLUEZ_DBUS -> new BluezTransport(word, dbus);
        };
    }

    @Override
    public String toString() {
        return word;
    }
}
