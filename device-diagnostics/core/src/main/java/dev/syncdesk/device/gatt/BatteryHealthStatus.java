package dev.syncdesk.device.gatt;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Battery Health Status, 2BEA.
 *
 * @param healthSummaryPercent 0 to 100
 * @param temperatureC whole degrees
 */
public record BatteryHealthStatus(
        int flags,
        @Nullable Integer healthSummaryPercent,
        @Nullable Integer cycleCount,
        @Nullable Quantity temperatureC,
        @Nullable Integer deepDischargeCount)
        implements GattValue {

    public static Decoded<BatteryHealthStatus> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        int flags = in.uint8();
        return in.end(
                new BatteryHealthStatus(
                        flags,
                        Flags.has(flags, 0) ? in.uint8(0, 100) : null,
                        Flags.has(flags, 1) ? in.uint16() : null,
                        Flags.has(flags, 2) ? BatteryTemperature.read(in) : null,
                        Flags.has(flags, 3) ? in.uint16() : null));
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("flags", flags);
        out.number("healthSummaryPercent", healthSummaryPercent);
        out.number("cycleCount", cycleCount);
        out.quantity("temperatureC", temperatureC);
        out.number("deepDischargeCount", deepDischargeCount);
    }
}
