package dev.syncdesk.device.gatt;

import java.io.IOException;

/**
 * Time Zone, 2A0E: the standard time's distance from UTC, without daylight saving.
 *
 * @param utcOffsetMinutes in quarters of an hour from -720 to 840, or not known
 */
public record TimeZone(Quantity utcOffsetMinutes) implements GattValue {

    private static final int UNKNOWN = -128;
    private static final int MINUTES = 15;

    public static Decoded<TimeZone> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return in.end(new TimeZone(read(in)));
    }

    static Quantity read(ByteCursor in) {
        int at = in.position();
        int quarters = in.sint8();
        return quarters == UNKNOWN
                ? Quantity.Special.NOT_KNOWN
                : new Quantity.Whole((long) in.inRange(at, quarters, -48, 56) * MINUTES);
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.quantity("utcOffsetMinutes", utcOffsetMinutes);
    }
}
