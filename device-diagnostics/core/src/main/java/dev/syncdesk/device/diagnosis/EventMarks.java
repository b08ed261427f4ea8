package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.DeviceEvent;
import dev.syncdesk.device.report.DeviceReport;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a few things happened last, whichever relay said so; null where it was never said. A
 * bridge's own radio does not count: its trouble is not that of the device.
 */
public record EventMarks(
        @Nullable Instant adapterOffAt,
        @Nullable Instant adapterOnAt,
        @Nullable Instant connectedAt,
        @Nullable Instant factoryResetAt,
        @Nullable Instant pairedAt,
        @Nullable Instant bondLostAt) {

    static final EventMarks NONE = new EventMarks(null, null, null, null, null, null);

    EventMarks with(DeviceReport report) {
        EventMarks marks = this;
        for (DeviceEvent event : report.events()) {
            marks = marks.with(event, report.phone() != null);
        }
        return marks;
    }

    private EventMarks with(DeviceEvent event, boolean isPhones) {
        return switch (event.code()) {
            case ADAPTER_OFF -> isPhones ? marked(0, newer(adapterOffAt, event.at())) : this;
            case ADAPTER_ON -> isPhones ? marked(1, newer(adapterOnAt, event.at())) : this;
            case CONNECTED -> marked(2, newer(connectedAt, event.at()));
            case FACTORY_RESET -> marked(3, newer(factoryResetAt, event.at()));
            case PAIRED -> marked(4, newer(pairedAt, event.at()));
            case BOND_LOST -> marked(5, newer(bondLostAt, event.at()));
            case SYNC_STARTED,
                    SYNC_SUCCEEDED,
                    SYNC_FAILED,
                    MEASUREMENT_TAKEN,
                    REBOOT,
                    REBOOT_UNEXPECTED,
                    FIRMWARE_UPDATE_STARTED,
                    FIRMWARE_UPDATED,
                    FIRMWARE_UPDATE_FAILED,
                    CHARGING_STARTED,
                    CHARGING_ENDED,
                    BATTERY_REPLACED,
                    DISCONNECTED,
                    BOND_CREATED,
                    PERMISSION_GRANTED,
                    PERMISSION_LOST,
                    BACKGROUND_RESTRICTED,
                    BACKGROUND_ALLOWED,
                    CLOCK_SET,
                    STORAGE_FULL ->
                    this;
        };
    }

    /** In the order of the fields, which is that of the digest's text: append, never insert. */
    @Nullable Instant[] inOrder() {
        return new @Nullable Instant[] {
            adapterOffAt, adapterOnAt, connectedAt, factoryResetAt, pairedAt, bondLostAt
        };
    }

    /** A place that this version does not know changes nothing. */
    EventMarks marked(int place, Instant at) {
        @Nullable Instant[] all = inOrder();
        if (place < 0 || place >= all.length || at.equals(all[place])) {
            return this;
        }
        all[place] = at;
        return new EventMarks(all[0], all[1], all[2], all[3], all[4], all[5]);
    }

    private static Instant newer(@Nullable Instant known, Instant at) {
        return known == null || at.isAfter(known) ? at : known;
    }
}
