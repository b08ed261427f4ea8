package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Phone;

/** The phone's data saver holds the app back: it works on Wi-Fi and fails on mobile data. */
final class DataSaverOn implements Rule {

    private static final String SIGNAL = "phone.dataSaver";

    private static final RuleCard CARD =
            RuleCard.ofRelay("data-saver-on", Severity.WARNING, SIGNAL);

    /** The app may be exempt from it, which a report does not say. */
    private static final PhoneSwitch SWITCH =
            new PhoneSwitch(SIGNAL, Phone::dataSaver, true, "on", 0.5);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        return SWITCH.verdict(situation, scope);
    }
}
