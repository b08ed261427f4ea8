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
        List<DeviceEvent> events) {}
