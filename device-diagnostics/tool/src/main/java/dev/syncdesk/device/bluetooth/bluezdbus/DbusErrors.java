package dev.syncdesk.device.bluetooth.bluezdbus;

import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.bluetooth.bluez.BluezReason;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.exceptions.NotConnected;
import org.jspecify.annotations.Nullable;

/** Turns what the D-Bus library throws into failures. */
final class DbusErrors {

    private static final String LIBRARY = "org.freedesktop.dbus.errors.";

    static BleException translate(@Nullable Throwable thrown) {
        return switch (thrown) {
            case BleException known -> known;
            case NotConnected lost -> new BleException(new BleFailure.NoBluez(text(lost)), lost);
            case DBusExecutionException error ->
                    new BleException(BluezReason.failure(name(error), text(error)), error);
            case null -> new BleException(new BleFailure.NoBluez("D-Bus failed without a reason"));
            default -> new BleException(new BleFailure.NoBluez("D-Bus: " + thrown), thrown);
        };
    }

    /** The library has a class for each error of D-Bus itself, and one for all others. */
    private static String name(DBusExecutionException error) {
        String type = error.getType();
        String name = type == null ? error.getClass().getName() : type;
        return name.startsWith(LIBRARY)
                ? "org.freedesktop.DBus.Error." + name.substring(LIBRARY.length())
                : name;
    }

    private static String text(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null ? "" : message;
    }

    private DbusErrors() {}
}
