package dev.syncdesk.device.gatt;

import java.io.IOException;

/**
 * What Xiaomi's Mi Scale (v1, and the Mi Smart Scale 2 after it) advertises as service data under
 * 181D: a control octet, the weight, and the time of the scale's clock. It is like a Weight
 * Measurement, but not one.
 *
 * @param control bit 0 pounds, bit 4 jin, bit 5 stabilized, bit 7 the person stepped off
 */
public record MiScaleAdvertisement(int control, double weight, DateTime timestamp)
        implements GattValue {

    public static Decoded<MiScaleAdvertisement> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        int control = in.uint8();
        return in.end(
                new MiScaleAdvertisement(
                        control, unit(control).mass(in.uint16()), DateTime.read(in)));
    }

    public boolean isStabilized() {
        return Flags.has(control, 5);
    }

    public boolean isWeightRemoved() {
        return Flags.has(control, 7);
    }

    public MassUnit unit() {
        return unit(control);
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.flag("stabilized", isStabilized());
        out.flag("weightRemoved", isWeightRemoved());
        out.text("unit", unit().symbol());
        out.decimal("weight", weight);
        out.time("timestamp", timestamp);
    }

    private static MassUnit unit(int control) {
        if (Flags.has(control, 0)) {
            return MassUnit.LB;
        }
        return Flags.has(control, 4) ? MassUnit.JIN : MassUnit.KG;
    }
}
