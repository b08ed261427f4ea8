package dev.syncdesk.support.platform;

import java.time.Duration;

/** Writes a length of time shortly, in its largest unit. */
public final class Spans {

    private Spans() {}

    /** {@code now}, {@code 4 min}, {@code 3 h}, {@code 2 d}; units that most languages share. */
    public static String text(Duration span) {
        if (span.toSeconds() < 60) {
            return "now";
        }
        if (span.toMinutes() < 60) {
            return span.toMinutes() + " min";
        }
        if (span.toHours() < 48) {
            return span.toHours() + " h";
        }
        return span.toDays() + " d";
    }
}
