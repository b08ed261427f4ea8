package dev.syncdesk.device.cli;

import dev.syncdesk.device.bluetooth.BleFailure;

/** What the command line says to the program that ran it, where a device was to be reached. */
final class ExitCodes {

    static int of(BleFailure failure) {
        return switch (failure) {
            case BleFailure.NotFound any -> 10;
            case BleFailure.Refused any -> 11;
            case BleFailure.TimedOut any -> 12;
            case BleFailure.NoAdapter any -> 13;
            case BleFailure.BluetoothOff any -> 14;
            case BleFailure.NoBluez any -> 15;
            case BleFailure.Disconnected any -> 16;
            case BleFailure.TransportDied any -> 17;
        };
    }

    /** What happened and why: {@code not found: C0:26:… was not heard in 30 s}. */
    static String sentence(BleFailure failure) {
        String what =
                switch (failure) {
                    case BleFailure.NotFound any -> "not found";
                    case BleFailure.Refused any -> "refused";
                    case BleFailure.TimedOut any -> "timed out";
                    case BleFailure.NoAdapter any -> "no adapter";
                    case BleFailure.BluetoothOff any -> "Bluetooth off";
                    case BleFailure.NoBluez any -> "no BlueZ";
                    case BleFailure.Disconnected any -> "disconnected";
                    case BleFailure.TransportDied any -> "the radio's process died";
                };
        return what + ": " + failure.reason();
    }

    /** What a person can do about it. */
    static String advice(BleFailure failure) {
        return switch (failure) {
            case BleFailure.NotFound any ->
                    "Wake it (step on the scale, press the button), stay within 10 m, and see that"
                            + " no phone holds it.";
            case BleFailure.Refused any ->
                    "It may want to be bonded or a PIN, or be held by another phone.";
            case BleFailure.TimedOut any -> "Come closer, or give it more time with --timeout.";
            case BleFailure.NoAdapter any ->
                    "Plug in a Bluetooth adapter, or name another with --adapter.";
            case BleFailure.BluetoothOff any -> "Switch it on: bluetoothctl power on";
            case BleFailure.NoBluez any ->
                    "Install and start BlueZ: systemctl start bluetooth. In a container, share"
                            + " /run/dbus.";
            case BleFailure.Disconnected any -> "Come closer and try again.";
            case BleFailure.TransportDied any ->
                    "Try again, or use the other way with --transport bluez-dbus.";
        };
    }

    private ExitCodes() {}
}
