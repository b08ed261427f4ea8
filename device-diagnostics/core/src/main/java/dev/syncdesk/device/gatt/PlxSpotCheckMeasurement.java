package dev.syncdesk.device.gatt;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * PLX Spot-Check Measurement, 2A5E: one reading of a pulse oximeter. Bit 4 of the flags says that
 * the device's clock is not set.
 *
 * @param spo2 percent
 * @param pulseRate beats a minute
 * @param measurementStatus 16 bits of the Pulse Oximeter Service
 * @param deviceAndSensorStatus 24 bits of it
 * @param pulseAmplitudeIndex percent
 */
public record PlxSpotCheckMeasurement(
        int flags,
        Quantity spo2,
        Quantity pulseRate,
        @Nullable DateTime timestamp,
        @Nullable Integer measurementStatus,
        @Nullable Integer deviceAndSensorStatus,
        @Nullable Quantity pulseAmplitudeIndex)
        implements GattValue {

    public static Decoded<PlxSpotCheckMeasurement> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        int flags = in.uint8();
        return in.end(
                new PlxSpotCheckMeasurement(
                        flags,
                        MedicalFloat.readSfloat(in),
                        MedicalFloat.readSfloat(in),
                        DateTime.readIf(Flags.has(flags, 0), in),
                        Flags.has(flags, 1) ? in.uint16() : null,
                        Flags.has(flags, 2) ? in.uint24() : null,
                        Flags.has(flags, 3) ? MedicalFloat.readSfloat(in) : null));
    }

    public boolean isDeviceClockSet() {
        return !Flags.has(flags, 4);
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("flags", flags);
        out.quantity("spo2", spo2);
        out.quantity("pulseRate", pulseRate);
        out.time("timestamp", timestamp);
        out.number("measurementStatus", measurementStatus);
        out.number("deviceAndSensorStatus", deviceAndSensorStatus);
        out.quantity("pulseAmplitudeIndex", pulseAmplitudeIndex);
    }
}
