package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.Phone;
import java.time.Duration;

/** The phone keeps the companion from working while it is not on the screen. */
final class BackgroundRestricted implements Rule {

    static final Duration MAX_AGE = Duration.ofHours(24);

    @Override
    public String code() {
        return "background-restricted";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean isPerRelay() {
        return true;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Observed<Phone> phone = situation.fresh(situation.phone(scope), MAX_AGE);
        Boolean restricted = phone == null ? null : phone.value().backgroundRestricted();
        if (phone == null || restricted == null) {
            return Verdict.NOT_KNOWN;
        }
        return restricted
                ? Verdict.present(
                        Severity.WARNING,
                        0.9,
                        Evidence.of("phone.backgroundRestricted", "restricted", phone))
                : Verdict.ABSENT;
    }
}
