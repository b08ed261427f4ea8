package dev.syncdesk.device.diagnosis;

/** A rule that looks at one switch of a phone, and at nothing else. */
abstract class PhoneRule implements Rule {

    private final RuleCard card;
    private final PhoneSwitch phoneSwitch;

    PhoneRule(String code, PhoneSwitch phoneSwitch) {
        card = RuleCard.ofRelay(code, Severity.WARNING, phoneSwitch.signal());
        this.phoneSwitch = phoneSwitch;
    }

    @Override
    public final RuleCard card() {
        return card;
    }

    @Override
    public final Verdict evaluate(Situation situation, String scope, boolean open) {
        return phoneSwitch.verdict(situation, scope);
    }
}
