package dev.syncdesk.device.gatt;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Body Composition Measurement, 2A9C: flags of 16 bits, the body fat, then what the flags announce.
 * Bit 12 says that the measurement goes on in the next value.
 *
 * @param bodyFatPercent or that the measurement was unsuccessful
 * @param muscleMass as all masses in the {@link #unit()}
 * @param height in metres or inches, after the unit
 */
public record BodyCompositionMeasurement(
        int flags,
        Quantity bodyFatPercent,
        @Nullable DateTime timestamp,
        @Nullable Quantity userId,
        @Nullable Integer basalMetabolismKJ,
        @Nullable Double musclePercent,
        @Nullable Double muscleMass,
        @Nullable Double fatFreeMass,
        @Nullable Double softLeanMass,
        @Nullable Double bodyWaterMass,
        @Nullable Double impedanceOhm,
        @Nullable Double weight,
        @Nullable Double height)
        implements GattValue {

    private static final int UNSUCCESSFUL = 0xffff;

    public static Decoded<BodyCompositionMeasurement> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        int flags = in.uint16();
        MassUnit unit = MassUnit.of(flags);
        return in.end(
                new BodyCompositionMeasurement(
                        flags,
                        bodyFat(in.uint16()),
                        DateTime.readIf(Flags.has(flags, 1), in),
                        UserIndex.readIf(Flags.has(flags, 2), in),
                        Flags.has(flags, 3) ? in.uint16() : null,
                        Flags.has(flags, 4) ? in.uint16() / 10.0 : null,
                        Flags.has(flags, 5) ? unit.mass(in.uint16()) : null,
                        Flags.has(flags, 6) ? unit.mass(in.uint16()) : null,
                        Flags.has(flags, 7) ? unit.mass(in.uint16()) : null,
                        Flags.has(flags, 8) ? unit.mass(in.uint16()) : null,
                        Flags.has(flags, 9) ? in.uint16() / 10.0 : null,
                        Flags.has(flags, 10) ? unit.mass(in.uint16()) : null,
                        Flags.has(flags, 11) ? unit.height(in.uint16()) : null));
    }

    public MassUnit unit() {
        return MassUnit.of(flags);
    }

    public boolean isContinued() {
        return Flags.has(flags, 12);
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("flags", flags);
        out.text("unit", unit().symbol());
        out.quantity("bodyFatPercent", bodyFatPercent);
        out.time("timestamp", timestamp);
        out.quantity("userId", userId);
        out.number("basalMetabolismKJ", basalMetabolismKJ);
        out.decimal("musclePercent", musclePercent);
        out.decimal("muscleMass", muscleMass);
        out.decimal("fatFreeMass", fatFreeMass);
        out.decimal("softLeanMass", softLeanMass);
        out.decimal("bodyWaterMass", bodyWaterMass);
        out.decimal("impedanceOhm", impedanceOhm);
        out.decimal("weight", weight);
        out.decimal("height", height);
        out.text("heightUnit", height == null ? null : unit().heightSymbol());
    }

    private static Quantity bodyFat(int raw) {
        return raw == UNSUCCESSFUL
                ? Quantity.Special.UNSUCCESSFUL
                : new Quantity.Decimal(raw / 10.0);
    }
}
