package dev.syncdesk.device.gatt;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Battery Information, 2BEC: flags of 16 bits, features of 8, then what the flags announce.
 *
 * @param features bit 0 replaceable, bit 1 rechargeable
 * @param chemistry 0 not known, 1 alkaline, 2 lead acid, 3 lithium iron disulfide, 4 lithium
 *     manganese dioxide, 5 lithium ion, 6 lithium polymer, 7 nickel oxyhydroxide, 8 nickel cadmium,
 *     9 nickel metal hydride, 10 silver oxide, 11 zinc chloride, 12 zinc air, 13 zinc carbon, 255
 *     another; others are reserved
 * @param aggregationGroup 0 in no group, 255 reserved
 */
public record BatteryInformation(
        int flags,
        int features,
        @Nullable DateUtc manufactureDate,
        @Nullable DateUtc expirationDate,
        @Nullable Quantity designedCapacityKWh,
        @Nullable Quantity lowEnergyKWh,
        @Nullable Quantity criticalEnergyKWh,
        @Nullable Integer chemistry,
        @Nullable Quantity nominalVoltageV,
        @Nullable Integer aggregationGroup)
        implements GattValue {

    public static Decoded<BatteryInformation> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        int flags = in.uint16();
        return in.end(
                new BatteryInformation(
                        flags,
                        in.uint8(),
                        Flags.has(flags, 0) ? DateUtc.read(in) : null,
                        Flags.has(flags, 1) ? DateUtc.read(in) : null,
                        Flags.has(flags, 2) ? MedicalFloat.readSfloat(in) : null,
                        Flags.has(flags, 3) ? MedicalFloat.readSfloat(in) : null,
                        Flags.has(flags, 4) ? MedicalFloat.readSfloat(in) : null,
                        Flags.has(flags, 5) ? in.uint8() : null,
                        Flags.has(flags, 6) ? MedicalFloat.readSfloat(in) : null,
                        Flags.has(flags, 7) ? in.uint8() : null));
    }

    public boolean isReplaceable() {
        return Flags.has(features, 0);
    }

    public boolean isRechargeable() {
        return Flags.has(features, 1);
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("flags", flags);
        out.flag("replaceable", isReplaceable());
        out.flag("rechargeable", isRechargeable());
        out.text("manufactureDate", manufactureDate == null ? null : manufactureDate.text());
        out.text("expirationDate", expirationDate == null ? null : expirationDate.text());
        out.quantity("designedCapacityKWh", designedCapacityKWh);
        out.quantity("lowEnergyKWh", lowEnergyKWh);
        out.quantity("criticalEnergyKWh", criticalEnergyKWh);
        out.number("chemistry", chemistry);
        out.quantity("nominalVoltageV", nominalVoltageV);
        out.number("aggregationGroup", aggregationGroup);
    }
}
