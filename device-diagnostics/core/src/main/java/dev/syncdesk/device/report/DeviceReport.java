package dev.syncdesk.device.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One observation of a device's state, as {@code report/1} of the device protocol has it.
 *
 * @param id at most 64 characters {@code A-Z a-z 0-9 . _ -}; the same device and id is the same
 *     report
 * @param at the relay's clock when it observed
 * @param sentAt the same clock when it sent
 */
public record DeviceReport(
        String id,
        Instant at,
        @Nullable Instant sentAt,
        @Nullable Via via,
        @Nullable String model,
        @Nullable Battery battery,
        @Nullable Sync sync,
        @Nullable Firmware firmware,
        @Nullable Link link,
        @Nullable DeviceClock clock,
        @Nullable Storage storage,
        @Nullable Boot boot,
        @Nullable Phone phone,
        List<DeviceEvent> events) {

    /** The same with what is known of syncing. */
    public DeviceReport withSync(@Nullable Sync sync) {
        return new DeviceReport(
                id, at, sentAt, via, model, battery, sync, firmware, link, clock, storage, boot,
                phone, events);
    }

    /** The same with what is known of the phone; null leaves it out. */
    public DeviceReport withPhone(@Nullable Phone phone) {
        return new DeviceReport(
                id, at, sentAt, via, model, battery, sync, firmware, link, clock, storage, boot,
                phone, events);
    }

    /** The same with other events. */
    public DeviceReport withEvents(List<DeviceEvent> events) {
        return new DeviceReport(
                id, at, sentAt, via, model, battery, sync, firmware, link, clock, storage, boot,
                phone, events);
    }
}
