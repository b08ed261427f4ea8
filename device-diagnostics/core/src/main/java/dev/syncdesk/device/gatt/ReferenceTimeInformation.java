package dev.syncdesk.device.gatt;

import java.io.IOException;

/**
 * Reference Time Information, 2A14: where the device's clock was last set from, and when.
 *
 * @param timeSource 0 not known, 1 network, 2 GPS, 3 radio signal, 4 by hand, 5 atomic clock, 6
 *     cellular network; others are reserved
 * @param accuracySeconds in eighths of a second
 * @param daysSinceUpdate 255 means that or more
 * @param hoursSinceUpdate 0 to 23, beside the days; 255 where the days are 255
 */
public record ReferenceTimeInformation(
        int timeSource, Quantity accuracySeconds, int daysSinceUpdate, int hoursSinceUpdate)
        implements GattValue {

    private static final int UNKNOWN = 255;
    private static final int OVER_RANGE = 254;

    public static Decoded<ReferenceTimeInformation> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return in.end(
                new ReferenceTimeInformation(in.uint8(), accuracy(in), in.uint8(), hours(in)));
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("timeSource", timeSource);
        out.quantity("accuracySeconds", accuracySeconds);
        out.number("daysSinceUpdate", daysSinceUpdate);
        out.number("hoursSinceUpdate", hoursSinceUpdate);
    }

    private static Quantity accuracy(ByteCursor in) {
        int eighths = in.uint8();
        return switch (eighths) {
            case UNKNOWN -> Quantity.Special.NOT_KNOWN;
            case OVER_RANGE -> Quantity.Special.ABOVE_RANGE;
            default -> new Quantity.Decimal(eighths / 8.0);
        };
    }

    private static int hours(ByteCursor in) {
        int at = in.position();
        int hours = in.uint8();
        return hours == 255 ? hours : in.inRange(at, hours, 0, 23);
    }
}
