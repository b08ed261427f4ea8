package dev.syncdesk.device.gatt;

import java.io.IOException;

/**
 * Date of Birth, 2A85. A part that is not known is 0 on the wire.
 *
 * @param year 1582 to 9999
 * @param month 1 to 12
 * @param day 1 to 31
 */
public record DateOfBirth(Quantity year, Quantity month, Quantity day) implements GattValue {

    public static Decoded<DateOfBirth> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return in.end(
                new DateOfBirth(
                        Quantity.wholeUnless(0, DateTime.year(in)),
                        Quantity.wholeUnless(0, in.uint8(0, 12)),
                        Quantity.wholeUnless(0, in.uint8(0, 31))));
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.quantity("year", year);
        out.quantity("month", month);
        out.quantity("day", day);
    }
}
