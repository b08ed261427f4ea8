package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Phone;

/** The phone keeps the companion from working while it is not on the screen. */
final class BackgroundRestricted extends PhoneRule {

    BackgroundRestricted() {
        super(
                "background-restricted",
                new PhoneSwitch(
                        "phone.backgroundRestricted",
                        Phone::backgroundRestricted,
                        true,
                        "restricted",
                        0.9));
    }
}
