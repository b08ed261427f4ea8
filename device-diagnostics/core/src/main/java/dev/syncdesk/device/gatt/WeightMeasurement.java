package dev.syncdesk.device.gatt;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Weight Measurement, 2A9D: flags of 8 bits, the weight, then what the flags announce.
 *
 * @param weight in the {@link #unit()}, or that the measurement was unsuccessful
 * @param userId the scale's number of the user, or not known
 * @param bmi in kg/m², whatever the unit
 * @param height in metres or inches, after the unit
 */
public record WeightMeasurement(
        int flags,
        Quantity weight,
        @Nullable DateTime timestamp,
        @Nullable Quantity userId,
        @Nullable Double bmi,
        @Nullable Double height)
        implements GattValue {

    private static final int UNSUCCESSFUL = 0xffff;

    public static Decoded<WeightMeasurement> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        int flags = in.uint8();
        MassUnit unit = MassUnit.of(flags);
        boolean hasBmiAndHeight = Flags.has(flags, 3);
        return in.end(
                new WeightMeasurement(
                        flags,
                        weight(unit, in.uint16()),
                        DateTime.readIf(Flags.has(flags, 1), in),
                        UserIndex.readIf(Flags.has(flags, 2), in),
                        hasBmiAndHeight ? in.uint16() / 10.0 : null,
                        hasBmiAndHeight ? unit.height(in.uint16()) : null));
    }

    public MassUnit unit() {
        return MassUnit.of(flags);
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("flags", flags);
        out.text("unit", unit().symbol());
        out.quantity("weight", weight);
        out.time("timestamp", timestamp);
        out.quantity("userId", userId);
        out.decimal("bmi", bmi);
        out.decimal("height", height);
        out.text("heightUnit", height == null ? null : unit().heightSymbol());
    }

    private static Quantity weight(MassUnit unit, int raw) {
        return raw == UNSUCCESSFUL
                ? Quantity.Special.UNSUCCESSFUL
                : new Quantity.Decimal(unit.mass(raw));
    }
}
