package dev.syncdesk.device.diagnosis;

import java.time.Instant;

/** A stretch of time in which a battery was seen to discharge, with no charging inside. */
public record DischargeSession(Instant from, Instant to, int fromPercent, int toPercent) {

    private static final double MILLIS_PER_HOUR = 3_600_000;

    DischargeSession(BatterySample from, BatterySample to) {
        this(from.at(), to.at(), from.percent(), to.percent());
    }

    double hours() {
        return (to.toEpochMilli() - from.toEpochMilli()) / MILLIS_PER_HOUR;
    }

    int dropPercent() {
        return fromPercent - toPercent;
    }

    /**
     * A battery that ends fuller was charged unseen; one that stays as it was is only a good one.
     */
    boolean isValid() {
        return dropPercent() >= 0;
    }
}
