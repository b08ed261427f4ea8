package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Link;
import dev.syncdesk.device.report.Observed;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often connections of one relay ended for one reason, of all that ended since it was started.
 *
 * @param reason an HCI code, such as {@code 0x08}
 */
record DisconnectShare(Observed<Link> link, String reason, long ended, long total) {

    static final Duration MAX_AGE = Duration.ofDays(7);

    /** Of fewer, a share says nothing. */
    static final int LEAST_TOTAL = 10;

    static final double OPENS_OVER = 0.5;
    static final double CLEARS_AT = 0.4;

    /** Null where the relay counts no disconnects, or said so too long ago. */
    static @Nullable DisconnectShare of(Situation situation, String relay, String reason) {
        Observed<Link> link = situation.fresh(situation.link(relay), MAX_AGE);
        if (link == null || link.value().disconnects().isEmpty()) {
            return null;
        }
        long total = 0;
        for (int count : link.value().disconnects().values()) {
            total += count;
        }
        Integer ended = link.value().disconnects().get(reason);
        return new DisconnectShare(link, reason, ended == null ? 0 : ended, total);
    }

    boolean isMost(boolean open) {
        return total >= LEAST_TOTAL && ended > (open ? CLEARS_AT : OPENS_OVER) * total;
    }

    Evidence evidence() {
        return Evidence.of("link.disconnects", reason + " for " + ended + " of " + total, link);
    }
}
