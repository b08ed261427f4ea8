package dev.syncdesk.device.gatt;

/** Makes a value of bytes. */
@FunctionalInterface
public interface Decoder {

    /** Never throws, whatever the bytes are. */
    Decoded<? extends GattValue> decode(byte[] bytes);
}
