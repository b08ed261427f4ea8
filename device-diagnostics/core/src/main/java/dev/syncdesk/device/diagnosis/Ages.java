package dev.syncdesk.device.diagnosis;

import java.time.Duration;

/** How long something took, in the one unit that a person would say. */
final class Ages {

    static String text(Duration age) {
        Duration positive = age.abs();
        if (positive.toDays() >= 2) {
            return positive.toDays() + " days";
        }
        if (positive.toHours() >= 2) {
            return positive.toHours() + " h";
        }
        return positive.toMinutes() >= 2
                ? positive.toMinutes() + " min"
                : positive.getSeconds() + " s";
    }

    private Ages() {}
}
