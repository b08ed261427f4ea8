package dev.syncdesk.device.gatt;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * RSC Measurement, 2A53: running speed and cadence.
 *
 * @param speedMps in 1/256 m/s
 * @param cadenceSpm steps a minute
 * @param strideLengthM in 0.01 m
 * @param totalDistanceRawDm in 0.1 m, 32 bits
 */
public record RscMeasurement(
        int flags,
        double speedMps,
        int cadenceSpm,
        @Nullable Double strideLengthM,
        @Nullable Long totalDistanceRawDm)
        implements GattValue {

    public static Decoded<RscMeasurement> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        int flags = in.uint8();
        return in.end(
                new RscMeasurement(
                        flags,
                        in.uint16() / 256.0,
                        in.uint8(),
                        Flags.has(flags, 0) ? in.uint16() / 100.0 : null,
                        Flags.has(flags, 1) ? in.uint32() : null));
    }

    /** Or walking. */
    public boolean isRunning() {
        return Flags.has(flags, 2);
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("flags", flags);
        out.decimal("speedMps", speedMps);
        out.number("cadenceSpm", cadenceSpm);
        out.flag("running", isRunning());
        out.decimal("strideLengthM", strideLengthM);
        out.number("totalDistanceRawDm", totalDistanceRawDm);
    }
}
