package dev.syncdesk.device.gatt;

/** What came out of a characteristic's bytes: a value, or what is wrong with them. */
public sealed interface Decoded<T> {

    record Value<T>(T value) implements Decoded<T> {}

    /**
     * @param offset of the byte at which the fault shows, from 0
     */
    record Malformed<T>(int offset, Fault fault) implements Decoded<T> {}
}
