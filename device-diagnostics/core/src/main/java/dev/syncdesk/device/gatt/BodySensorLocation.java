package dev.syncdesk.device.gatt;

import java.io.IOException;

/**
 * Body Sensor Location, 2A38.
 *
 * @param location 0 other, 1 chest, 2 wrist, 3 finger, 4 hand, 5 ear lobe, 6 foot; others are
 *     reserved
 */
public record BodySensorLocation(int location) implements GattValue {

    public static Decoded<BodySensorLocation> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return in.end(new BodySensorLocation(in.uint8()));
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("location", location);
    }
}
