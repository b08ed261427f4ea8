package dev.syncdesk.support.trend;

import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.statistics.RateRatio;
import dev.syncdesk.support.trend.FleetHistory.Group;
import java.util.List;

/**
 * One cell that was looked at.
 *
 * @param baseline what it was held against: a version, or empty where the kind says it
 * @param here its own count, in device-days
 * @param there the other's
 * @param method by a code of {@code docs/trends.md}
 * @param of the groups that it is made of; none for words
 */
record Tested(
        TrendKey key,
        String baseline,
        Count here,
        Count there,
        RateRatio ratio,
        String method,
        List<Group> of) {

    /** Under so many device-days on either side nothing is tested. */
    static final int LEAST_EXPOSURE = 500;

    /** Under so many events on both sides together nothing is tested. */
    static final int LEAST_EVENTS = 5;

    static boolean isEnough(Count here, Count there) {
        return here.exposure() >= LEAST_EXPOSURE
                && there.exposure() >= LEAST_EXPOSURE
                && here.events() + there.events() >= LEAST_EVENTS;
    }

    boolean isWorse() {
        return ratio.isKnown() && ratio.estimate() > 1;
    }

    /** Devices more than there would be at the other's rate, at the least. */
    double excess() {
        return here.events() * Math.max(0, 1 - 1 / Math.max(1, ratio.interval().low()));
    }
}
