package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.DeviceClock;
import dev.syncdesk.device.report.Observed;
import java.time.Duration;

/**
 * The device's clock is wrong, so that what it measured is stamped wrong. Opens over two minutes,
 * critical over a day (the clock was lost); clears at half a minute.
 */
final class ClockDrift implements Rule {

    private static final RuleCard CARD =
            RuleCard.ofDevice("clock-drift", Severity.CRITICAL, "clock.offsetSeconds").generic();

    static final long OPENS_OVER_SECONDS = 120;
    static final long CLEARS_AT_SECONDS = 30;
    static final long CRITICAL_OVER_SECONDS = 86_400;
    static final Duration MAX_AGE = Duration.ofDays(7);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Observed<DeviceClock> clock = situation.fresh(situation.state().clock(), MAX_AGE);
        Long offset = clock == null ? null : clock.value().offsetSeconds();
        if (clock == null || offset == null) {
            return Verdict.NOT_KNOWN;
        }
        long wrong = Math.abs(offset);
        if (wrong <= (open ? CLEARS_AT_SECONDS : OPENS_OVER_SECONDS)) {
            return Verdict.ABSENT;
        }
        Severity severity = wrong > CRITICAL_OVER_SECONDS ? Severity.CRITICAL : Severity.WARNING;
        String value = Ages.text(Duration.ofSeconds(wrong)) + (offset < 0 ? " behind" : " ahead");
        return Verdict.present(severity, 1, Evidence.of("clock.offsetSeconds", value, clock));
    }
}
