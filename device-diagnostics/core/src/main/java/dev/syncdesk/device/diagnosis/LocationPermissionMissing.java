package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Phone;

/** Up to Android 11 a scan finds nothing unless the app may see the location. */
final class LocationPermissionMissing implements Rule {

    /** The last version that asks it of a scan. */
    static final int LAST_ANDROID = 11;

    private static final String SIGNAL = "phone.locationPermission";

    private static final RuleCard CARD =
            RuleCard.ofRelay(
                    "location-permission-missing",
                    Severity.WARNING,
                    SIGNAL,
                    "phone.os",
                    "phone.osVersion");

    private static final PhoneSwitch SWITCH =
            new PhoneSwitch(SIGNAL, Phone::locationPermission, false, "not granted", 1);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        return SWITCH.onAndroid(situation, scope, 0, LAST_ANDROID);
    }
}
