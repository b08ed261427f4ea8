package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.Phone;
import java.time.Duration;

/** The app is older than the oldest version that works with the device's model. */
final class AppOutdated implements Rule {

    static final Duration MAX_AGE = Duration.ofDays(7);

    private static final String SIGNAL = "phone.appVersion";

    private static final RuleCard CARD =
            RuleCard.ofRelay("app-outdated", Severity.WARNING, SIGNAL, "fleet.minimumApp");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Observed<Phone> phone = situation.fresh(situation.phone(scope), MAX_AGE);
        String version = phone == null ? null : phone.value().appVersion();
        String minimum = situation.fleet().minimumApp();
        if (phone == null || version == null || minimum == null) {
            return Verdict.NOT_KNOWN;
        }
        String value = version + ", at least " + minimum + " is needed";
        return FirmwareVersion.compare(version, minimum) < 0
                ? Verdict.present(Severity.WARNING, 1, Evidence.of(SIGNAL, value, phone))
                : Verdict.ABSENT;
    }
}
