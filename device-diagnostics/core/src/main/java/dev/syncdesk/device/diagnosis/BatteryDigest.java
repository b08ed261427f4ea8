package dev.syncdesk.device.diagnosis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a battery behaved in two weeks.
 *
 * @param start of the stretch of discharge that goes on, or null on the charger
 * @param last the newest value
 * @param sessions that ended, oldest first; at most {@value #MAX_SESSIONS}
 * @param jump the newest implausible change
 */
public record BatteryDigest(
        @Nullable BatterySample start,
        @Nullable BatterySample last,
        List<DischargeSession> sessions,
        @Nullable BatteryJump jump) {

    static final BatteryDigest EMPTY = new BatteryDigest(null, null, List.of(), null);

    static final int MAX_SESSIONS = 20;

    private static final Duration KEPT = Duration.ofDays(14);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Duration SHORTEST = Duration.ofMinutes(30);

    /** Gauges waver by a little; what rises more was charged unseen. */
    private static final int NOISE_PERCENT = 2;

    /**
     * @param charged since the last sample, although neither sample need show it
     */
    BatteryDigest with(BatterySample sample, boolean charged) {
        if (last == null || start == null || sample.charging() || charged) {
            return restart(sample, charged ? null : jumpTo(sample));
        }
        if (!sample.at().isAfter(last.at())) {
            return this;
        }
        BatteryJump found = jumpTo(sample);
        if (found != null || sample.percent() > last.percent() + NOISE_PERCENT) {
            return restart(sample, found);
        }
        boolean full = Duration.between(start.at(), sample.at()).compareTo(LONGEST) >= 0;
        return full
                ? new BatteryDigest(sample, sample, ended(start, sample), jump)
                : new BatteryDigest(start, sample, sessions, jump);
    }

    /** Over the newest day that was seen; null where too little was seen to say. */
    @Nullable Discharge discharge() {
        List<DischargeSession> valid = new ArrayList<>(sessions.size() + 1);
        if (start != null && last != null) {
            addValid(valid, new DischargeSession(start, last));
        }
        for (int i = sessions.size() - 1; i >= 0; i--) {
            addValid(valid, sessions.get(i));
        }
        return Discharge.of(valid);
    }

    private static void addValid(List<DischargeSession> valid, DischargeSession session) {
        if (session.isValid()) {
            valid.add(session);
        }
    }

    private @Nullable BatteryJump jumpTo(BatterySample sample) {
        return last == null || !sample.at().isAfter(last.at())
                ? null
                : BatteryJump.between(last, sample);
    }

    private BatteryDigest restart(BatterySample sample, @Nullable BatteryJump found) {
        if (last != null && !sample.at().isAfter(last.at())) {
            return this;
        }
        List<DischargeSession> all = start == null || last == null ? sessions : ended(start, last);
        BatterySample begin = sample.charging() ? null : sample;
        return new BatteryDigest(begin, sample, all, found == null ? jump : found);
    }

    private List<DischargeSession> ended(BatterySample from, BatterySample to) {
        if (Duration.between(from.at(), to.at()).compareTo(SHORTEST) < 0) {
            return sessions;
        }
        Instant oldest = to.at().minus(KEPT);
        List<DischargeSession> kept = new ArrayList<>(sessions.size() + 1);
        for (DischargeSession session : sessions) {
            if (session.to().isAfter(oldest)) {
                kept.add(session);
            }
        }
        kept.add(new DischargeSession(from, to));
        int surplus = Math.max(0, kept.size() - MAX_SESSIONS);
        return Collections.unmodifiableList(new ArrayList<>(kept.subList(surplus, kept.size())));
    }
}
