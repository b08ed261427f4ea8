package dev.syncdesk.support.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes times for one reader: how long ago, and exactly in the reader's zone.
 *
 * @param now when the page was asked for
 */
public record Moments(ZoneId zone, Locale locale, Instant now) {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Pattern WIRE_TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");

    /** Short: {@code now}, {@code 4 min}, {@code 3 h}, {@code 2 d}, then the date. */
    public String ago(Instant at) {
        Duration age = Duration.between(at, now).abs();
        if (age.compareTo(DAY.multipliedBy(14)) > 0) {
            return date(at);
        }
        return Spans.text(age);
    }

    public String exact(Instant at) {
        return format(at, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM));
    }

    public String date(Instant at) {
        return date(LocalDate.ofInstant(at, zone));
    }

    /** {@code 12 Nov 2026}. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day);
    }

    /** A text with each RFC 3339 time in it written for the reader. */
    public String inText(String text) {
        return WIRE_TIME.matcher(text).replaceAll(time -> written(time.group()));
    }

    private String written(String wireTime) {
        try {
            return Matcher.quoteReplacement(exact(Instant.parse(wireTime)));
        } catch (DateTimeParseException noDate) {
            return wireTime;
        }
    }

    /** The time of day somewhere else: {@code 21:04}. */
    public String clock(ZoneId there) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(now.atZone(there));
    }

    private String format(Instant at, DateTimeFormatter formatter) {
        return formatter.withLocale(locale).format(ZonedDateTime.ofInstant(at, zone));
    }
}
