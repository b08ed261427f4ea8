package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Phone;

/** The phone's Bluetooth is off, so that it cannot reach the device. */
final class PhoneBluetoothOff implements Rule {

    private static final String SIGNAL = "phone.bluetoothOn";

    private static final RuleCard CARD =
            RuleCard.ofRelay("phone-bluetooth-off", Severity.WARNING, SIGNAL);

    private static final PhoneSwitch SWITCH =
            new PhoneSwitch(SIGNAL, Phone::bluetoothOn, false, "off", 1);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        return SWITCH.verdict(situation, scope);
    }
}
