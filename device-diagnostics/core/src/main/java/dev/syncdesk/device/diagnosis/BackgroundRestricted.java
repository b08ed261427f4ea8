package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Phone;

/** The phone keeps the companion from working while it is not on the screen. */
final class BackgroundRestricted implements Rule {

    private static final String SIGNAL = "phone.backgroundRestricted";

    private static final RuleCard CARD =
            RuleCard.ofRelay("background-restricted", Severity.WARNING, SIGNAL);

    private static final PhoneSwitch SWITCH =
            new PhoneSwitch(SIGNAL, Phone::backgroundRestricted, true, "restricted", 0.9);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        return SWITCH.verdict(situation, scope);
    }
}
