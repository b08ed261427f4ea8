package dev.syncdesk.device.gatt;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Temperature Measurement, 2A1C, of a thermometer.
 *
 * @param temperature in the {@link #unit()}
 * @param temperatureType where it was taken: 1 armpit, 2 body, 3 ear, 4 finger, 5 gut, 6 mouth, 7
 *     rectum, 8 toe, 9 eardrum; others are reserved
 */
public record TemperatureMeasurement(
        int flags,
        Quantity temperature,
        @Nullable DateTime timestamp,
        @Nullable Integer temperatureType)
        implements GattValue {

    public static Decoded<TemperatureMeasurement> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        int flags = in.uint8();
        return in.end(
                new TemperatureMeasurement(
                        flags,
                        MedicalFloat.readFloat(in),
                        DateTime.readIf(Flags.has(flags, 1), in),
                        Flags.has(flags, 2) ? in.uint8() : null));
    }

    /** Degrees Celsius or Fahrenheit. */
    public String unit() {
        return Flags.has(flags, 0) ? "F" : "C";
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("flags", flags);
        out.text("unit", unit());
        out.quantity("temperature", temperature);
        out.time("timestamp", timestamp);
        out.number("temperatureType", temperatureType);
    }
}
