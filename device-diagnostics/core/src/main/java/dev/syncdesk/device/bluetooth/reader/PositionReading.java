package dev.syncdesk.device.bluetooth.reader;

import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.gatt.Decoded;
import dev.syncdesk.device.gatt.Fault;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** The position of a device with the Indoor Positioning Service, for whom it was asked for. */
final class PositionReading {

    /** Latitude and Longitude count in 1e-7 degrees (GATT Specification Supplement). */
    private static final double UNITS_PER_DEGREE = 1e7;

    private static final int NOT_KNOWN = Integer.MIN_VALUE;

    static void read(Visit visit) throws BleException {
        if (!visit.wish().position()) {
            return;
        }
        Optional<Double> north =
                visit.read(Gatt.INDOOR_POSITIONING, Gatt.LATITUDE, bytes -> degrees(bytes, 90));
        Optional<Double> east =
                visit.read(Gatt.INDOOR_POSITIONING, Gatt.LONGITUDE, bytes -> degrees(bytes, 180));
        if (north.isPresent() && east.isPresent()) {
            visit.notes().position = new Position(north.get(), east.get());
        }
    }

    private static Decoded<Double> degrees(byte[] bytes, int most) {
        if (bytes.length != Integer.BYTES) {
            boolean isShort = bytes.length < Integer.BYTES;
            return new Decoded.Malformed<>(
                    Math.min(bytes.length, Integer.BYTES),
                    isShort ? Fault.TRUNCATED : Fault.TRAILING_BYTES);
        }
        int raw = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt();
        double degrees = raw / UNITS_PER_DEGREE;
        return raw == NOT_KNOWN || Math.abs(degrees) > most
                ? new Decoded.Malformed<>(0, Fault.OUT_OF_RANGE)
                : new Decoded.Value<>(degrees);
    }

    private PositionReading() {}
}
