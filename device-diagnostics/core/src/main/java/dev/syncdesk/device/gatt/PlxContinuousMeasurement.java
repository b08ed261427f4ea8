package dev.syncdesk.device.gatt;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * PLX Continuous Measurement, 2A5F: a pulse oximeter's stream. Units are those of {@link
 * PlxSpotCheckMeasurement}.
 */
public record PlxContinuousMeasurement(
        int flags,
        Quantity spo2,
        Quantity pulseRate,
        @Nullable Quantity spo2Fast,
        @Nullable Quantity pulseRateFast,
        @Nullable Quantity spo2Slow,
        @Nullable Quantity pulseRateSlow,
        @Nullable Integer measurementStatus,
        @Nullable Integer deviceAndSensorStatus,
        @Nullable Quantity pulseAmplitudeIndex)
        implements GattValue {

    public static Decoded<PlxContinuousMeasurement> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        int flags = in.uint8();
        boolean hasFast = Flags.has(flags, 0);
        boolean hasSlow = Flags.has(flags, 1);
        return in.end(
                new PlxContinuousMeasurement(
                        flags,
                        MedicalFloat.readSfloat(in),
                        MedicalFloat.readSfloat(in),
                        hasFast ? MedicalFloat.readSfloat(in) : null,
                        hasFast ? MedicalFloat.readSfloat(in) : null,
                        hasSlow ? MedicalFloat.readSfloat(in) : null,
                        hasSlow ? MedicalFloat.readSfloat(in) : null,
                        Flags.has(flags, 2) ? in.uint16() : null,
                        Flags.has(flags, 3) ? in.uint24() : null,
                        Flags.has(flags, 4) ? MedicalFloat.readSfloat(in) : null));
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("flags", flags);
        out.quantity("spo2", spo2);
        out.quantity("pulseRate", pulseRate);
        out.quantity("spo2Fast", spo2Fast);
        out.quantity("pulseRateFast", pulseRateFast);
        out.quantity("spo2Slow", spo2Slow);
        out.quantity("pulseRateSlow", pulseRateSlow);
        out.number("measurementStatus", measurementStatus);
        out.number("deviceAndSensorStatus", deviceAndSensorStatus);
        out.quantity("pulseAmplitudeIndex", pulseAmplitudeIndex);
    }
}
