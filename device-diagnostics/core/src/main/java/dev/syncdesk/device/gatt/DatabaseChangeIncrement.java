package dev.syncdesk.device.gatt;

import java.io.IOException;

/** Database Change Increment, 2A99: rises whenever the device's data of a user change. */
public record DatabaseChangeIncrement(long databaseChangeIncrement) implements GattValue {

    public static Decoded<DatabaseChangeIncrement> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return in.end(new DatabaseChangeIncrement(in.uint32()));
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("databaseChangeIncrement", databaseChangeIncrement);
    }
}
