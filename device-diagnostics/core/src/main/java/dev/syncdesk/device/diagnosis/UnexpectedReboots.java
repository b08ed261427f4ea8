package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Boot;
import dev.syncdesk.device.report.Observed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The device restarts by itself. Opens at two unexpected reboots in seven days, by its events or,
 * where it sends none, by its counter and the reason of its last boot; clears after a week without.
 */
final class UnexpectedReboots implements Rule {

    static final int OPENS_AT = 2;
    static final int DAYS = 7;
    static final Duration MAX_AGE = Duration.ofDays(7);

    /** A reason with this bit is of a fault (the open reboot reasons of Memfault). */
    static final int UNEXPECTED_BIT = 0x8000;

    private static final int HEXADECIMAL = 16;
    private static final String PREFIX = "0x";

    private static final RuleCard CARD =
            RuleCard.ofDevice(
                            "unexpected-reboots",
                            Severity.WARNING,
                            "events.reboot-unexpected",
                            "boot.unexpectedCount",
                            "boot.lastReason")
                    .generic();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Observed<Boot> boot = situation.fresh(situation.state().boot(), MAX_AGE);
        List<DayCounts> days = situation.digest().days();
        if (boot == null && days.isEmpty()) {
            return Verdict.NOT_KNOWN;
        }
        int reboots = Math.max(counted(days, situation.now()), told(boot, situation.now()));
        if (reboots < (open ? 1 : OPENS_AT)) {
            return Verdict.ABSENT;
        }
        Instant tomorrow = situation.now().plus(Duration.ofDays(1));
        return new Verdict.Present(
                Severity.WARNING, 0.9, evidence(situation, boot, reboots), tomorrow);
    }

    private static int counted(List<DayCounts> days, Instant now) {
        long since = DayCounts.dayOf(now) - DAYS;
        int reboots = 0;
        for (DayCounts day : days) {
            reboots += day.epochDay() > since ? day.unexpectedReboots() : 0;
        }
        return reboots;
    }

    /** Of a counter since ever only the last boot is known to be recent. */
    private static int told(@Nullable Observed<Boot> boot, Instant now) {
        Integer count = boot == null ? null : boot.value().unexpectedCount();
        Long uptime = boot == null ? null : boot.value().uptimeSeconds();
        if (boot == null || count == null || uptime == null) {
            return 0;
        }
        Instant bootedAt = boot.at().minusSeconds(uptime);
        boolean recent = bootedAt.plus(Duration.ofDays(DAYS)).isAfter(now);
        return recent && isUnexpected(boot.value().lastReason()) ? count : 0;
    }

    static boolean isUnexpected(@Nullable String reason) {
        if (reason == null || !reason.startsWith(PREFIX)) {
            return false;
        }
        try {
            int code = Integer.parseInt(reason.substring(PREFIX.length()), HEXADECIMAL);
            return (code & UNEXPECTED_BIT) != 0;
        } catch (NumberFormatException notACode) {
            return false;
        }
    }

    private static List<Evidence> evidence(
            Situation situation, @Nullable Observed<Boot> boot, int reboots) {
        String value = reboots + " within a week";
        if (boot == null) {
            return List.of(
                    new Evidence(
                            "events.reboot-unexpected",
                            value,
                            situation.now(),
                            situation.newestRelay()));
        }
        List<Evidence> evidence = new ArrayList<>(2);
        evidence.add(Evidence.of("boot.unexpectedCount", value, boot));
        if (boot.value().lastReason() != null) {
            evidence.add(Evidence.of("boot.lastReason", boot.value().lastReason(), boot));
        }
        return Collections.unmodifiableList(evidence);
    }
}
