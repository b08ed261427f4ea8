package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.Observed;
import java.util.Set;

/**
 * The device refuses what is written to it, with a battery that is not to blame. Opens at two
 * failures in a row that ended so; clears with a success or another error.
 */
final class WriteRefused implements Rule {

    /** ATT's Write Not Permitted and Invalid Attribute Value Length. */
    static final Set<String> ERRORS = Set.of("gatt-3", "gatt-13");

    static final int OPENS_AT_FAILURES = 2;

    private static final RuleCard CARD =
            RuleCard.ofRelay(
                            "write-refused",
                            Severity.WARNING,
                            "sync.error",
                            "sync.failures",
                            "battery.percent")
                    .generic();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Failures failures = Failures.of(situation, scope);
        if (failures == null) {
            return Verdict.NOT_KNOWN;
        }
        boolean refused =
                failures.reach(OPENS_AT_FAILURES, open)
                        && failures.endedWith(ERRORS)
                        && !isBatteryLow(situation);
        return refused
                ? Verdict.present(Severity.WARNING, 0.7, failures.error(), failures.evidence())
                : Verdict.ABSENT;
    }

    private static boolean isBatteryLow(Situation situation) {
        Observed<Battery> battery = situation.state().battery();
        Integer percent = battery == null ? null : battery.value().percent();
        return percent != null && percent < BatteryLow.OPENS_UNDER_PERCENT;
    }
}
