package dev.syncdesk.device.gatt;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Date Time, 2A08: a device's local time, without a zone. A year, month or day that the device does
 * not know is 0, and stays 0.
 *
 * @param year 0 or 1582 to 9999
 * @param month 0 to 12
 * @param day 0 to 31
 */
public record DateTime(int year, int month, int day, int hours, int minutes, int seconds)
        implements GattValue {

    public static Decoded<DateTime> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return in.end(read(in));
    }

    static DateTime read(ByteCursor in) {
        return new DateTime(
                year(in),
                in.uint8(0, 12),
                in.uint8(0, 31),
                in.uint8(0, 23),
                in.uint8(0, 59),
                in.uint8(0, 59));
    }

    /** A year of the Gregorian calendar, or 0 for one that is not known. */
    static int year(ByteCursor in) {
        int at = in.position();
        int year = in.uint16();
        return year == 0 ? 0 : in.inRange(at, year, 1582, 9999);
    }

    static @Nullable DateTime readIf(boolean present, ByteCursor in) {
        return present ? read(in) : null;
    }

    /** Null where a part is not known, or the calendar has no such day. */
    public @Nullable LocalDateTime toLocalDateTime() {
        if (year == 0 || month == 0 || day == 0) {
            return null;
        }
        try {
            return LocalDateTime.of(year, month, day, hours, minutes, seconds);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** As ISO 8601 has it, with zeros for what is not known: {@code 0000-00-00T18:26:32}. */
    public String text() {
        StringBuilder text = new StringBuilder(19);
        digits(text, year, 1_000).append('-');
        digits(text, month, 10).append('-');
        digits(text, day, 10).append('T');
        digits(text, hours, 10).append(':');
        digits(text, minutes, 10).append(':');
        return digits(text, seconds, 10).toString();
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.text("dateTime", text());
    }

    private static StringBuilder digits(StringBuilder text, int number, int weight) {
        for (int place = weight; place > 0; place /= 10) {
            text.append((char) ('0' + number / place % 10));
        }
        return text;
    }
}
