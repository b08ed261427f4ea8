package dev.syncdesk.device.gatt;

import java.io.IOException;

/**
 * Gender, 2A8C.
 *
 * @param gender 0 male, 1 female, 2 unspecified; others are reserved
 */
public record Gender(int gender) implements GattValue {

    public static Decoded<Gender> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return in.end(new Gender(in.uint8()));
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("gender", gender);
    }
}
