package dev.syncdesk.device.gatt;

import java.io.IOException;

/** A decoded value, which can name its fields. */
public interface GattValue {

    /** Writes the fields that the device sent, in the order in which it sent them. */
    void write(ValueFields out) throws IOException;
}
