package dev.syncdesk.device.bluetooth;

/**
 * Why something on the radio did not come about.
 *
 * <p>Each keeps the reason in the words of who carries the radio, such as {@code
 * org.bluez.Error.NotPermitted: Read not permitted} or {@code gatt-133: …}, or says in a sentence
 * what was seen.
 */
public sealed interface BleFailure {

    String reason();

    /** No device of that address is near, or it has no such characteristic. */
    record NotFound(String reason) implements BleFailure {}

    /** The device, or the system between, was asked and said no. */
    record Refused(String reason) implements BleFailure {}

    /** Nobody said anything before the deadline. */
    record TimedOut(String reason) implements BleFailure {}

    /** There is no Bluetooth adapter, or not the one that was named. */
    record NoAdapter(String reason) implements BleFailure {}

    /** The adapter is there and switched off. */
    record BluetoothOff(String reason) implements BleFailure {}

    /** BlueZ does not run, or D-Bus does not. */
    record NoBluez(String reason) implements BleFailure {}

    /** The device was connected and is not any more. */
    record Disconnected(String reason) implements BleFailure {}

    /** The process that holds the radio ended or stood still, and is started anew. */
    record TransportDied(String reason) implements BleFailure {}

    /** One word for what happened, the same in output, logs and results: {@code timed-out}. */
    default String code() {
        return switch (this) {
            case NotFound any -> "not-found";
            case Refused any -> "refused";
            case TimedOut any -> "timed-out";
            case NoAdapter any -> "no-adapter";
            case BluetoothOff any -> "bluetooth-off";
            case NoBluez any -> "no-bluez";
            case Disconnected any -> "disconnected";
            case TransportDied any -> "transport-died";
        };
    }
}
