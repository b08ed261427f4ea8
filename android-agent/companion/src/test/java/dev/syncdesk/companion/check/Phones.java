package dev.syncdesk.companion.check;

import dev.syncdesk.device.report.Phone;
import org.jspecify.annotations.Nullable;

/** Phones as their settings stand. */
public final class Phones {

    public static Phone ready() {
        return phone(true, true);
    }

    public static Phone bluetoothOff() {
        return phone(false, true);
    }

    public static Phone notPermitted() {
        return phone(true, false);
    }

    private static Phone phone(boolean bluetooth, @Nullable Boolean nearby) {
        return new Phone(
                "android", "15", "0.1.0", "samsung", bluetooth, true, nearby, null, false, false);
    }

    private Phones() {}
}
