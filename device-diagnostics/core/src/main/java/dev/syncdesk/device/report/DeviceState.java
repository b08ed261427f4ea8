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

    /**
     * What is known after one more report, in whatever order reports arrive: a group replaces what
     * is known of it if its report is newer, and a group that is absent leaves it.
     *
     * @param report with its clock corrected
     */
    public DeviceState merge(DeviceReport report, Source source) {
        Instant at = report.at();
        return new DeviceState(
                lastReportAt == null || at.isAfter(lastReportAt) ? at : lastReportAt,
                Observed.newer(battery, report.battery(), at, source),
                Observed.newer(firmware, report.firmware(), at, source),
                Observed.newer(clock, report.clock(), at, source),
                Observed.newer(storage, report.storage(), at, source),
                Observed.newer(boot, report.boot(), at, source),
                RelayViews.merge(views, report, source));
    }

    /** The device as one relay sees it, or null where that relay has said nothing of it. */
    public @Nullable RelayView view(String relay) {
        // Rules ask some hundred times a report; a string keeps its hash, and most ids are as long.
        int hash = relay.hashCode();
        for (RelayView view : views) {
            if (view.relay().hashCode() == hash && view.relay().equals(relay)) {
                return view;
            }
        }
        return null;
    }
}
