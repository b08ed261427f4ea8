package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.BatteryStatus;
import dev.syncdesk.device.report.Observed;
import java.time.Duration;

/**
 * Below 20 % trackers stop syncing. Opens below 20 % unless the device is being charged; clears at
 * 25 %, or at 20 % on the charger.
 */
final class BatteryLow implements Rule {

    private static final RuleCard CARD =
            RuleCard.ofDevice(
                    "battery-low", Severity.CRITICAL, "battery.percent", "battery.status");

    static final int OPENS_UNDER_PERCENT = 20;
    static final int CLEARS_AT_PERCENT = 25;
    static final int CRITICAL_UNDER_PERCENT = 10;
    static final Duration MAX_AGE = Duration.ofHours(72);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Observed<Battery> battery = situation.fresh(situation.state().battery(), MAX_AGE);
        if (battery == null) {
            return Verdict.NOT_KNOWN;
        }
        Integer percent = battery.value().percent();
        return percent == null ? byStatus(battery) : byPercent(situation, battery, percent, open);
    }

    private static Verdict byPercent(
            Situation situation, Observed<Battery> battery, int percent, boolean open) {
        BatteryStatus status = battery.value().status();
        boolean charging = status == BatteryStatus.CHARGING || status == BatteryStatus.FULL;
        boolean low = percent < OPENS_UNDER_PERCENT && (open || !charging);
        boolean stillLow = open && percent < CLEARS_AT_PERCENT && !charging;
        if (!low && !stillLow) {
            return Verdict.ABSENT;
        }
        Severity severity = percent < CRITICAL_UNDER_PERCENT ? Severity.CRITICAL : Severity.WARNING;
        Discharge discharge = charging ? null : situation.digest().battery().discharge();
        String left = discharge == null ? "" : ", " + discharge.timeToEmpty(percent).text();
        return Verdict.present(
                severity, 1, Evidence.of("battery.percent", percent + " %" + left, battery));
    }

    /** The device's own word, where it gives no percentage. */
    private static Verdict byStatus(Observed<Battery> battery) {
        BatteryStatus status = battery.value().status();
        if (status == null || status == BatteryStatus.DAMAGED) {
            return Verdict.NOT_KNOWN;
        }
        return status == BatteryStatus.LOW
                ? Verdict.present(
                        Severity.WARNING, 0.8, Evidence.of("battery.status", "low", battery))
                : Verdict.ABSENT;
    }
}
