package dev.syncdesk.device.gatt;

import java.io.IOException;
import java.time.LocalDateTime;

/**
 * Current Time, 2A2B: the device's clock, read and set.
 *
 * @param dayOfWeek 1 Monday to 7 Sunday, 0 not known
 * @param fractions256 of a second, in 1/256
 * @param adjustReason bit 0 by hand, 1 external reference, 2 time zone, 3 daylight saving time
 */
public record CurrentTime(DateTime dateTime, int dayOfWeek, int fractions256, int adjustReason)
        implements GattValue {

    public static final int ADJUSTED_BY_HAND = 1;
    public static final int ADJUSTED_BY_REFERENCE = 2;

    private static final int LENGTH = 10;

    public static Decoded<CurrentTime> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return in.end(new CurrentTime(DateTime.read(in), in.uint8(0, 7), in.uint8(), in.uint8()));
    }

    /** What sets a device's clock to a local time, of a year from 1582 to 9999. */
    public static CurrentTime of(LocalDateTime time, int adjustReason) {
        return new CurrentTime(
                new DateTime(
                        time.getYear(),
                        time.getMonthValue(),
                        time.getDayOfMonth(),
                        time.getHour(),
                        time.getMinute(),
                        time.getSecond()),
                time.getDayOfWeek().getValue(),
                (int) (time.getNano() * 256L / 1_000_000_000L),
                adjustReason);
    }

    public byte[] encode() {
        byte[] bytes = new byte[LENGTH];
        bytes[0] = (byte) dateTime.year();
        bytes[1] = (byte) (dateTime.year() >> 8);
        bytes[2] = (byte) dateTime.month();
        bytes[3] = (byte) dateTime.day();
        bytes[4] = (byte) dateTime.hours();
        bytes[5] = (byte) dateTime.minutes();
        bytes[6] = (byte) dateTime.seconds();
        bytes[7] = (byte) dayOfWeek;
        bytes[8] = (byte) fractions256;
        bytes[9] = (byte) adjustReason;
        return bytes;
    }

    @Override
    public void write(ValueFields out) throws IOException {
        dateTime.write(out);
        out.number("dayOfWeek", dayOfWeek);
        out.number("fractions256", fractions256);
        out.number("adjustReason", adjustReason);
    }
}
