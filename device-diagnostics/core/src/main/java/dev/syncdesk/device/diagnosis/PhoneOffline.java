package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Phone;

/** The phone has no internet: what it fetches over Bluetooth cannot be handed on. */
final class PhoneOffline extends PhoneRule {

    PhoneOffline() {
        // It reported, so it is online again or was a moment before.
        super(
                "phone-offline",
                new PhoneSwitch(
                        "phone.networkReachable",
                        Phone::networkReachable,
                        false,
                        "not reachable",
                        0.8));
    }
}
