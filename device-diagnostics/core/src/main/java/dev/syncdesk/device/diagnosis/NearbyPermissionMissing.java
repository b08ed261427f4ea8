package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Phone;

/** From Android 12 on a scan or a connection fails unless the app may see devices nearby. */
final class NearbyPermissionMissing implements Rule {

    static final int FIRST_ANDROID = 12;

    private static final String SIGNAL = "phone.nearbyDevicesPermission";

    private static final RuleCard CARD =
            RuleCard.ofRelay(
                    "nearby-permission-missing",
                    Severity.WARNING,
                    SIGNAL,
                    "phone.os",
                    "phone.osVersion");

    private static final PhoneSwitch SWITCH =
            new PhoneSwitch(SIGNAL, Phone::nearbyDevicesPermission, false, "not granted", 1);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        return SWITCH.onAndroid(situation, scope, FIRST_ANDROID, Integer.MAX_VALUE);
    }
}
