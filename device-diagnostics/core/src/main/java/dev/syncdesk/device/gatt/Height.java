package dev.syncdesk.device.gatt;

import java.io.IOException;

/** Height, 2A8E, of the User Data Service: whole centimetres. */
public record Height(int heightCm) implements GattValue {

    public static Decoded<Height> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return in.end(new Height(in.uint16()));
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("heightCm", heightCm);
    }
}
