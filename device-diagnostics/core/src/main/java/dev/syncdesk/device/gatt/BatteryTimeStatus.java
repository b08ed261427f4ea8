package dev.syncdesk.device.gatt;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Battery Time Status, 2BEE: estimates in minutes, each in 24 bits. */
public record BatteryTimeStatus(
        int flags,
        Quantity minutesUntilDischarged,
        @Nullable Quantity minutesUntilDischargedOnStandby,
        @Nullable Quantity minutesUntilRecharged)
        implements GattValue {

    private static final int UNKNOWN = 0xffffff;
    private static final int OVER_FFFFFD = 0xfffffe;

    public static Decoded<BatteryTimeStatus> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        int flags = in.uint8();
        return in.end(
                new BatteryTimeStatus(
                        flags,
                        minutes(in),
                        Flags.has(flags, 0) ? minutes(in) : null,
                        Flags.has(flags, 1) ? minutes(in) : null));
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("flags", flags);
        out.quantity("minutesUntilDischarged", minutesUntilDischarged);
        out.quantity("minutesUntilDischargedOnStandby", minutesUntilDischargedOnStandby);
        out.quantity("minutesUntilRecharged", minutesUntilRecharged);
    }

    private static Quantity minutes(ByteCursor in) {
        int minutes = in.uint24();
        return minutes == OVER_FFFFFD
                ? Quantity.Special.ABOVE_RANGE
                : Quantity.wholeUnless(UNKNOWN, minutes);
    }
}
