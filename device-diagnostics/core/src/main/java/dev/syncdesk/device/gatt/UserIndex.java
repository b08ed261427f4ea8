package dev.syncdesk.device.gatt;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * User Index, 2A9A: the device's number of the user who has consented.
 *
 * @param userIndex 0 to 254, or not known
 */
public record UserIndex(Quantity userIndex) implements GattValue {

    private static final int UNKNOWN_USER = 0xff;

    public static Decoded<UserIndex> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return in.end(new UserIndex(read(in)));
    }

    static Quantity read(ByteCursor in) {
        return Quantity.wholeUnless(UNKNOWN_USER, in.uint8());
    }

    static @Nullable Quantity readIf(boolean present, ByteCursor in) {
        return present ? read(in) : null;
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.quantity("userIndex", userIndex);
    }
}
