package dev.syncdesk.device.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import org.jspecify.annotations.Nullable;

/** Times as RFC 3339, section 5.6, has them, to the millisecond. */
public final class Rfc3339 {

    private static final int SHORTEST = "2026-11-21T19:00:00Z".length();

    /** Null for what is not a time, or has no zone. Digits after the millisecond are dropped. */
    public static @Nullable Instant parse(String text) {
        if (text.length() < SHORTEST || !hasMarks(text)) {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        // A leap second is second 60; it reads as the second after it.
        if (!isDate(year, month, day) || !isTime(hour, minute, second, 60)) {
            return null;
        }
        int zone = endOfFraction(text);
        int offsetSeconds = offsetSeconds(text, zone);
        if (zone < 0 || offsetSeconds == NONE) {
            return null;
        }
        long days = LocalDate.of(year, month, day).toEpochDay();
        long seconds = days * 86_400 + hour * 3_600L + minute * 60L + second - offsetSeconds;
        return Instant.ofEpochMilli(seconds * 1_000 + millis(text, zone));
    }

    /** In UTC, with milliseconds: {@code 2026-11-21T19:00:00.000Z}. */
    public static String format(Instant time) {
        ZonedDateTime utc = time.atZone(ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(24);
        digits(text, utc.getYear(), 1_000).append('-');
        digits(text, utc.getMonthValue(), 10).append('-');
        digits(text, utc.getDayOfMonth(), 10).append('T');
        digits(text, utc.getHour(), 10).append(':');
        digits(text, utc.getMinute(), 10).append(':');
        digits(text, utc.getSecond(), 10).append('.');
        return digits(text, utc.getNano() / 1_000_000, 100).append('Z').toString();
    }

    private static final int NONE = Integer.MIN_VALUE;

    private static boolean hasMarks(String text) {
        char t = text.charAt(10);
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && (t == 'T' || t == 't')
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
    }

    private static boolean isDate(int year, int month, int day) {
        return year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
    }

    private static boolean isTime(int hour, int minute, int second, int maxSecond) {
        return hour >= 0
                && hour <= 23
                && minute >= 0
                && minute <= 59
                && second >= 0
                && second <= maxSecond;
    }

    /** Where the zone begins; -1 if a point has no digit after it. */
    private static int endOfFraction(String text) {
        if (text.charAt(19) != '.') {
            return 19;
        }
        int end = 20;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end == 20 ? -1 : end;
    }

    private static int offsetSeconds(String text, int zone) {
        if (zone < 0 || zone >= text.length()) {
            return NONE;
        }
        char sign = text.charAt(zone);
        if (sign == 'Z' || sign == 'z') {
            return text.length() == zone + 1 ? 0 : NONE;
        }
        if ((sign != '+' && sign != '-')
                || text.length() != zone + 6
                || text.charAt(zone + 3) != ':') {
            return NONE;
        }
        int hours = number(text, zone + 1, zone + 3);
        int minutes = number(text, zone + 4, zone + 6);
        if (!isTime(hours, minutes, 0, 0)) {
            return NONE;
        }
        int seconds = hours * 3_600 + minutes * 60;
        return sign == '+' ? seconds : -seconds;
    }

    private static int millis(String text, int zone) {
        int millis = 0;
        for (int i = 20, weight = 100; i < zone && weight > 0; i++, weight /= 10) {
            millis += (text.charAt(i) - '0') * weight;
        }
        return millis;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static StringBuilder digits(StringBuilder text, int number, int weight) {
        for (int place = weight; place > 0; place /= 10) {
            text.append((char) ('0' + number / place % 10));
        }
        return text;
    }

    private Rfc3339() {}
}
