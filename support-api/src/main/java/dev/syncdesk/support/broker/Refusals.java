package dev.syncdesk.support.broker;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what the broker refused with the relay's id, and no more than ten lines a minute. */
@Singleton
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int LINES = 10;
    private static final int LONGEST = 200;

    private final Clock clock;
    private Instant windowEnds = Instant.EPOCH;
    private int lines;
    private long silent;

    Refusals(Clock clock) {
        this.clock = clock;
    }

    synchronized void add(String relay, String what) {
        Instant now = clock.instant();
        if (!now.isBefore(windowEnds)) {
            sayHowManyWereLeftOut();
            windowEnds = now.plus(WINDOW);
            lines = 0;
        }
        if (lines++ < LINES) {
            LOG.warn("Refused relay {}: {}", printable(relay), printable(what));
        } else {
            silent++;
        }
    }

    private void sayHowManyWereLeftOut() {
        if (silent > 0) {
            LOG.warn("{} more refusals in the last window", silent);
            silent = 0;
        }
    }

    private static String printable(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return shown.replaceAll("\\p{Cntrl}", "?");
    }
}
