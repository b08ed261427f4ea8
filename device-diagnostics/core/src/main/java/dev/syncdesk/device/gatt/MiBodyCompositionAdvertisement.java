package dev.syncdesk.device.gatt;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What Xiaomi's Mi Body Composition Scale (and its successor 2) advertises as service data under
 * 181B, and sends as its Body Composition Measurement, which it is not: no body fat, the time right
 * after the flags, and room for an impedance that a flag may deny.
 *
 * @param control bit 0 pounds, bit 9 impedance present, bit 13 stabilized, bit 14 jin, bit 15 the
 *     person stepped off
 * @param impedanceOhm null where the flag denies it
 */
public record MiBodyCompositionAdvertisement(
        int control, DateTime timestamp, @Nullable Integer impedanceOhm, double weight)
        implements GattValue {

    public static Decoded<MiBodyCompositionAdvertisement> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        int control = in.uint16();
        DateTime timestamp = DateTime.read(in);
        int impedance = in.uint16();
        return in.end(
                new MiBodyCompositionAdvertisement(
                        control,
                        timestamp,
                        hasImpedance(control) ? impedance : null,
                        unit(control).mass(in.uint16())));
    }

    public boolean isStabilized() {
        return Flags.has(control, 13);
    }

    public boolean isWeightRemoved() {
        return Flags.has(control, 15);
    }

    public MassUnit unit() {
        return unit(control);
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.flag("stabilized", isStabilized());
        out.flag("weightRemoved", isWeightRemoved());
        out.flag("impedancePresent", hasImpedance(control));
        out.text("unit", unit().symbol());
        out.time("timestamp", timestamp);
        out.number("impedanceOhm", impedanceOhm);
        out.decimal("weight", weight);
    }

    private static boolean hasImpedance(int control) {
        return Flags.has(control, 9);
    }

    private static MassUnit unit(int control) {
        if (Flags.has(control, 0)) {
            return MassUnit.LB;
        }
        return Flags.has(control, 14) ? MassUnit.JIN : MassUnit.KG;
    }
}
