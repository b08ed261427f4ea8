package dev.syncdesk.device.gatt;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Blood Pressure Measurement, 2A35.
 *
 * @param systolic as the other pressures in the {@link #unit()}
 * @param pulseRate beats a minute
 * @param status bit 0 the body moved, 1 the cuff is loose, 2 the pulse is irregular, 3 and 4 the
 *     pulse is outside its range, 5 the cuff is in the wrong position
 */
public record BloodPressureMeasurement(
        int flags,
        Quantity systolic,
        Quantity diastolic,
        Quantity mean,
        @Nullable DateTime timestamp,
        @Nullable Quantity pulseRate,
        @Nullable Quantity userId,
        @Nullable Integer status)
        implements GattValue {

    public static Decoded<BloodPressureMeasurement> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        int flags = in.uint8();
        return in.end(
                new BloodPressureMeasurement(
                        flags,
                        MedicalFloat.readSfloat(in),
                        MedicalFloat.readSfloat(in),
                        MedicalFloat.readSfloat(in),
                        DateTime.readIf(Flags.has(flags, 1), in),
                        Flags.has(flags, 2) ? MedicalFloat.readSfloat(in) : null,
                        UserIndex.readIf(Flags.has(flags, 3), in),
                        Flags.has(flags, 4) ? in.uint16() : null));
    }

    public String unit() {
        return Flags.has(flags, 0) ? "kPa" : "mmHg";
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("flags", flags);
        out.text("unit", unit());
        out.quantity("systolic", systolic);
        out.quantity("diastolic", diastolic);
        out.quantity("mean", mean);
        out.time("timestamp", timestamp);
        out.quantity("pulseRate", pulseRate);
        out.quantity("userId", userId);
        out.number("status", status);
    }
}
