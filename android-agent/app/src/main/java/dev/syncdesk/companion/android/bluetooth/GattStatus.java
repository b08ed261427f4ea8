package dev.syncdesk.companion.android.bluetooth;

import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;

/**
 * What a status of Android's Bluetooth means. Numbers to 0x11 and from 0x80 are of the Attribute
 * Protocol (Core, volume 3, part F, 3.4.1.1), those of a lost connection are HCI's reasons (Core,
 * volume 1, part F), and 133 and 257 are Android's own.
 */
final class GattStatus {

    static final int SUCCESS = 0;

    /** The reason begins with {@code gatt-133}, by which rules know it. */
    static BleException failure(String what, int status) {
        String reason = "gatt-" + status + ": " + what + " failed, " + meaning(status);
        return new BleException(
                switch (status) {
                    case 8, 19, 22 -> new BleFailure.Disconnected(reason);
                    case 62, 133, 147 -> new BleFailure.TimedOut(reason);
                    case 129, 257 -> new BleFailure.TransportDied(reason);
                    case 10 -> new BleFailure.NotFound(reason);
                    default -> new BleFailure.Refused(reason);
                });
    }

    private static String meaning(int status) {
        return switch (status) {
            case 1 -> "the handle is not valid any more";
            case 2 -> "reading is not permitted";
            case 3 -> "writing is not permitted";
            case 5 -> "it wants to be bonded first";
            case 8 -> "the device went out of range";
            case 10 -> "the device has no such value";
            case 13 -> "the value has a length that the device does not take";
            case 14 -> "the device says that it is unlikely";
            case 15 -> "it wants an encrypted link";
            case 19 -> "the device ended the connection";
            case 22 -> "the phone ended the connection";
            case 62 -> "the device did not answer";
            case 129 -> "the phone's Bluetooth failed";
            case 133 -> "the phone could not reach the device";
            case 137 -> "the keys of the bond do not match";
            case 147 -> "no connection came about in time";
            case 257 -> "the phone's Bluetooth did not take it";
            default -> "the device refuses it";
        };
    }

    private GattStatus() {}
}
