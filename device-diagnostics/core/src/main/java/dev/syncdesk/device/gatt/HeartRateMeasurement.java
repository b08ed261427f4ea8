package dev.syncdesk.device.gatt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Heart Rate Measurement, 2A37.
 *
 * @param energyExpendedKJ since the last reset; 65,535 means that or more
 * @param rrRaw1024 times between beats, in 1/1024 s, oldest first; null where none are announced
 */
public record HeartRateMeasurement(
        int flags,
        int heartRateBpm,
        @Nullable Integer energyExpendedKJ,
        @Nullable List<Integer> rrRaw1024)
        implements GattValue {

    public static Decoded<HeartRateMeasurement> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        int flags = in.uint8();
        return in.end(
                new HeartRateMeasurement(
                        flags,
                        Flags.has(flags, 0) ? in.uint16() : in.uint8(),
                        Flags.has(flags, 3) ? in.uint16() : null,
                        Flags.has(flags, 4) ? intervals(in) : null));
    }

    public SensorContact sensorContact() {
        return SensorContact.of(Flags.field(flags, 1, 2));
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("flags", flags);
        out.number("heartRateBpm", heartRateBpm);
        out.text("sensorContact", sensorContact().text());
        out.number("energyExpendedKJ", energyExpendedKJ);
        if (rrRaw1024 != null) {
            out.numbers("rrRaw1024", rrRaw1024);
        }
    }

    /** At least one, up to the end of the value. */
    private static List<Integer> intervals(ByteCursor in) {
        List<Integer> intervals = new ArrayList<>();
        do {
            intervals.add(in.uint16());
        } while (in.remaining() > 0);
        return Collections.unmodifiableList(intervals);
    }
}
