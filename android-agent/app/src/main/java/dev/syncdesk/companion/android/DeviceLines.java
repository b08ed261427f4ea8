package dev.syncdesk.companion.android;

import dev.syncdesk.companion.screen.DeviceCard;
import java.time.Instant;

/** What is known of a device, each with its age; what is not known says so. */
final class DeviceLines {

    static void add(Column column, Screen screen, DeviceCard card, Instant now) {
        column.text(battery(screen, card, now)).text(sync(screen, card, now));
        Instant lookedAt = card.lookedAt();
        if (lookedAt != null) {
            column.text(screen.getString(R.string.looked_at, screen.ago(lookedAt, now)));
        }
    }

    private static CharSequence battery(Screen screen, DeviceCard card, Instant now) {
        Integer percent = card.batteryPercent();
        Instant at = card.batteryAt();
        return percent == null || at == null
                ? screen.getText(R.string.battery_unknown)
                : screen.getString(R.string.battery, percent, screen.ago(at, now));
    }

    private static CharSequence sync(Screen screen, DeviceCard card, Instant now) {
        Instant at = card.lastSyncAt();
        return at == null
                ? screen.getText(R.string.last_sync_unknown)
                : screen.getString(R.string.last_sync, screen.ago(at, now));
    }

    private DeviceLines() {}
}
