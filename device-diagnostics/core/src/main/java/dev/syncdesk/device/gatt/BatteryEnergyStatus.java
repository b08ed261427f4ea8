package dev.syncdesk.device.gatt;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Battery Energy Status, 2BF0.
 *
 * @param chargeRateW what flows into the battery; negative while it discharges
 */
public record BatteryEnergyStatus(
        int flags,
        @Nullable Quantity externalSourcePowerW,
        @Nullable Quantity presentVoltageV,
        @Nullable Quantity availableEnergyKWh,
        @Nullable Quantity availableBatteryCapacityKWh,
        @Nullable Quantity chargeRateW,
        @Nullable Quantity availableEnergyAtLastChargeKWh)
        implements GattValue {

    public static Decoded<BatteryEnergyStatus> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        int flags = in.uint8();
        return in.end(
                new BatteryEnergyStatus(
                        flags,
                        Flags.has(flags, 0) ? MedicalFloat.readSfloat(in) : null,
                        Flags.has(flags, 1) ? MedicalFloat.readSfloat(in) : null,
                        Flags.has(flags, 2) ? MedicalFloat.readSfloat(in) : null,
                        Flags.has(flags, 3) ? MedicalFloat.readSfloat(in) : null,
                        Flags.has(flags, 4) ? MedicalFloat.readSfloat(in) : null,
                        Flags.has(flags, 5) ? MedicalFloat.readSfloat(in) : null));
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("flags", flags);
        out.quantity("externalSourcePowerW", externalSourcePowerW);
        out.quantity("presentVoltageV", presentVoltageV);
        out.quantity("availableEnergyKWh", availableEnergyKWh);
        out.quantity("availableBatteryCapacityKWh", availableBatteryCapacityKWh);
        out.quantity("chargeRateW", chargeRateW);
        out.quantity("availableEnergyAtLastChargeKWh", availableEnergyAtLastChargeKWh);
    }
}
