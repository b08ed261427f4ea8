package dev.syncdesk.device.diagnosis;

import java.time.Duration;
import java.time.Instant;

/**
 * The signal of a device at one relay, averaged, since a single value wavers by ten decibels and
 * more as people move.
 *
 * @param key of the relay, see {@link LinkSignals#key}
 * @param tenthsDbm the average, in tenths of a dBm
 * @param samples in it, at most {@value #MAX_SAMPLES}
 * @param at of the newest
 */
public record LinkSignal(int key, int tenthsDbm, int samples, Instant at) {

    /** Each new value counts for a tenth then. */
    static final int MAX_SAMPLES = 10;

    /** After a pause the device may lie anywhere else. */
    private static final Duration PAUSE = Duration.ofHours(24);

    static LinkSignal first(int key, int rssiDbm, Instant at) {
        return new LinkSignal(key, rssiDbm * 10, 1, at);
    }

    LinkSignal with(int rssiDbm, Instant newAt) {
        if (!newAt.isAfter(at)) {
            return this;
        }
        if (newAt.isAfter(at.plus(PAUSE))) {
            return first(key, rssiDbm, newAt);
        }
        int now = Math.min(samples + 1, MAX_SAMPLES);
        int average = Math.round(tenthsDbm + (rssiDbm * 10 - tenthsDbm) / (float) now);
        return new LinkSignal(key, average, now, newAt);
    }

    double averageDbm() {
        return tenthsDbm / 10.0;
    }
}
