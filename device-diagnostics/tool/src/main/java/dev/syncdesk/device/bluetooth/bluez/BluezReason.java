package dev.syncdesk.device.bluetooth.bluez;

import dev.syncdesk.device.bluetooth.BleFailure;
import java.util.Locale;

/**
 * Tells the failures of BlueZ and D-Bus apart by the name of the error, which is part of their
 * interface (BlueZ, doc/*-api), and where the name says only "failed", by its message.
 */
public final class BluezReason {

    private static final String BLUEZ = "org.bluez.Error.";
    private static final String DBUS = "org.freedesktop.DBus.Error.";

    /**
     * @param name of the D-Bus error: {@code org.bluez.Error.NotReady}
     */
    public static BleFailure failure(String name, String message) {
        String reason = message.isBlank() ? name : name + ": " + message;
        if (name.startsWith(BLUEZ)) {
            return ofBluez(name.substring(BLUEZ.length()), message, reason);
        }
        if (name.startsWith(DBUS)) {
            return ofDbus(name.substring(DBUS.length()), message, reason);
        }
        return new BleFailure.Refused(reason);
    }

    private static BleFailure ofBluez(String error, String message, String reason) {
        return switch (error) {
            case "NotReady" -> new BleFailure.BluetoothOff(reason);
            case "NotConnected" -> new BleFailure.Disconnected(reason);
            case "DoesNotExist", "NotFound" -> new BleFailure.NotFound(reason);
            case "AuthenticationTimeout" -> new BleFailure.TimedOut(reason);
            case "Failed", "ConnectionAttemptFailed" -> ofMessage(message, reason);
            default -> new BleFailure.Refused(reason);
        };
    }

    private static BleFailure ofMessage(String message, String reason) {
        String text = message.toLowerCase(Locale.ROOT);
        if (text.contains("connection is closed")) {
            return new BleFailure.NoBluez(reason);
        }
        if (text.contains("not powered") || text.contains("resource not ready")) {
            return new BleFailure.BluetoothOff(reason);
        }
        if (text.contains("not connected")
                || text.contains("disconnected")
                || text.contains("abort")
                || text.contains("att error: 0x0e")) {
            return new BleFailure.Disconnected(reason);
        }
        if (text.contains("timed out") || text.contains("timeout") || text.contains("host is")) {
            return new BleFailure.TimedOut(reason);
        }
        return new BleFailure.Refused(reason);
    }

    private static BleFailure ofDbus(String error, String message, String reason) {
        return switch (error) {
            case "ServiceUnknown", "NameHasNoOwner", "NoServer", "Disconnected", "FileNotFound" ->
                    new BleFailure.NoBluez(reason);
            case "UnknownObject", "UnknownMethod", "UnknownInterface", "InvalidArgs" ->
                    new BleFailure.NotFound(reason);
            case "NoReply", "Timeout", "TimedOut" ->
                    message.contains("disconnected from message bus")
                            ? new BleFailure.NoBluez(reason)
                            : new BleFailure.TimedOut(reason);
            default -> new BleFailure.Refused(reason);
        };
    }

    private BluezReason() {}
}
