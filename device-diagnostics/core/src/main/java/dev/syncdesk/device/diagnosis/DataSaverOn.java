package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Phone;

/** The phone's data saver holds the app back: it works on Wi-Fi and fails on mobile data. */
final class DataSaverOn extends PhoneRule {

    DataSaverOn() {
        // The app may be exempt from it, which a report does not say.
        super(
                "data-saver-on",
                new PhoneSwitch("phone.dataSaver", Phone::dataSaver, true, "on", 0.5));
    }
}
