package dev.syncdesk.device.gatt;

import java.io.IOException;

/**
 * Battery Level, 2A19.
 *
 * @param percent 0 to 100
 */
public record BatteryLevel(int percent) implements GattValue {

    public static Decoded<BatteryLevel> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return in.end(new BatteryLevel(in.uint8(0, 100)));
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("percent", percent);
    }
}
