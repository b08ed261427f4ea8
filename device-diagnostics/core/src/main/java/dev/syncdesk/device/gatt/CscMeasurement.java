package dev.syncdesk.device.gatt;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * CSC Measurement, 2A5B: cycling speed and cadence, as counters.
 *
 * @param wheelRevs turns of the wheel, 32 bits
 * @param wheelEventTime1024 of the last turn, in 1/1024 s; it starts again every 64 s
 * @param crankRevs turns of the crank, 16 bits
 * @param crankEventTime1024 as that of the wheel
 */
public record CscMeasurement(
        int flags,
        @Nullable Long wheelRevs,
        @Nullable Integer wheelEventTime1024,
        @Nullable Integer crankRevs,
        @Nullable Integer crankEventTime1024)
        implements GattValue {

    public static Decoded<CscMeasurement> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        int flags = in.uint8();
        boolean hasWheel = Flags.has(flags, 0);
        boolean hasCrank = Flags.has(flags, 1);
        return in.end(
                new CscMeasurement(
                        flags,
                        hasWheel ? in.uint32() : null,
                        hasWheel ? in.uint16() : null,
                        hasCrank ? in.uint16() : null,
                        hasCrank ? in.uint16() : null));
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("flags", flags);
        out.number("wheelRevs", wheelRevs);
        out.number("wheelEventTime1024", wheelEventTime1024);
        out.number("crankRevs", crankRevs);
        out.number("crankEventTime1024", crankEventTime1024);
    }
}
