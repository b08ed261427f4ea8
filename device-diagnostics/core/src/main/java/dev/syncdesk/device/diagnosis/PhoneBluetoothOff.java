package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.Phone;
import java.time.Duration;

/** The phone's Bluetooth is off, so that it cannot reach the device. */
final class PhoneBluetoothOff implements Rule {

    static final Duration MAX_AGE = Duration.ofHours(24);

    @Override
    public String code() {
        return "phone-bluetooth-off";
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
        Boolean on = phone == null ? null : phone.value().bluetoothOn();
        if (phone == null || on == null) {
            return Verdict.NOT_KNOWN;
        }
        return on
                ? Verdict.ABSENT
                : Verdict.present(
                        Severity.WARNING, 1, Evidence.of("phone.bluetoothOn", "off", phone));
    }
}
