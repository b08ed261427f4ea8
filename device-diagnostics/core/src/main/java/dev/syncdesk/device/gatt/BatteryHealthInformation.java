package dev.syncdesk.device.gatt;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Battery Health Information, 2BEB: what the battery was designed for.
 *
 * @param minTempC lowest temperature at which it may work, in whole degrees
 * @param maxTempC highest such temperature
 */
public record BatteryHealthInformation(
        int flags,
        @Nullable Integer designedCycleCount,
        @Nullable Quantity minTempC,
        @Nullable Quantity maxTempC)
        implements GattValue {

    public static Decoded<BatteryHealthInformation> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        int flags = in.uint8();
        boolean hasTemperatures = Flags.has(flags, 1);
        return in.end(
                new BatteryHealthInformation(
                        flags,
                        Flags.has(flags, 0) ? in.uint16() : null,
                        hasTemperatures ? BatteryTemperature.read(in) : null,
                        hasTemperatures ? BatteryTemperature.read(in) : null));
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("flags", flags);
        out.number("designedCycleCount", designedCycleCount);
        out.quantity("minTempC", minTempC);
        out.quantity("maxTempC", maxTempC);
    }
}
