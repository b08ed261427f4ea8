package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Boot;
import dev.syncdesk.device.report.Observed;
import java.time.Duration;

/**
 * Syncs fail, and the device has run for a month and more without its watchdog having helped it: a
 * restart, which keeps its records, is worth a try. Clears with a success or a restart.
 */
final class RestartDue implements Rule {

    static final Duration OPENS_AT = Duration.ofDays(30);
    static final int OPENS_AT_FAILURES = 3;
    static final Duration MAX_AGE = Duration.ofHours(48);

    private static final RuleCard CARD =
            RuleCard.ofDevice(
                            "restart-due",
                            Severity.INFO,
                            "boot.uptimeSeconds",
                            "boot.unexpectedCount",
                            "sync.failures")
                    .generic();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Observed<Boot> boot = situation.fresh(situation.state().boot(), MAX_AGE);
        Failures failures = Failures.most(situation);
        Long uptime = boot == null ? null : boot.value().uptimeSeconds();
        if (boot == null || uptime == null || failures == null) {
            return Verdict.NOT_KNOWN;
        }
        Integer unexpected = boot.value().unexpectedCount();
        boolean due =
                uptime >= OPENS_AT.getSeconds()
                        && (unexpected == null || unexpected == 0)
                        && failures.reach(OPENS_AT_FAILURES, open);
        String value = Ages.text(Duration.ofSeconds(uptime));
        return due
                ? Verdict.present(
                        Severity.INFO,
                        0.4,
                        Evidence.of("boot.uptimeSeconds", value, boot),
                        failures.evidence())
                : Verdict.ABSENT;
    }
}
