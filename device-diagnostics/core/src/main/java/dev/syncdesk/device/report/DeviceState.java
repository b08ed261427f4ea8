package dev.syncdesk.device.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one device: the newest value of each group, with age and source.
 *
 * @param views one for each relay, the one that reported last first; at most {@value #MAX_VIEWS}
 * @param lastReportAt when the newest report was observed; null before the first
 */
public record DeviceState(
        @Nullable Instant lastReportAt,
        @Nullable Observed<Battery> battery,
        @Nullable Observed<Firmware> firmware,
        @Nullable Observed<DeviceClock> clock,
        @Nullable Observed<Storage> storage,
        @Nullable Observed<Boot> boot,
        List<RelayView> views) {

    public static final int MAX_VIEWS = 8;

    public static final DeviceState UNKNOWN =
            new DeviceState(null, null, null, null, null, null, List.of());
}
