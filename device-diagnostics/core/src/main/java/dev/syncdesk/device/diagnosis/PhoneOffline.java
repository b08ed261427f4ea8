package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Phone;

/** The phone has no internet: what it fetches over Bluetooth cannot be handed on. */
final class PhoneOffline implements Rule {

    private static final String SIGNAL = "phone.networkReachable";

    private static final RuleCard CARD =
            RuleCard.ofRelay("phone-offline", Severity.WARNING, SIGNAL);

    /** It reported, so it is online again or was a moment before. */
    private static final PhoneSwitch SWITCH =
            new PhoneSwitch(SIGNAL, Phone::networkReachable, false, "not reachable", 0.8);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        return SWITCH.verdict(situation, scope);
    }
}
