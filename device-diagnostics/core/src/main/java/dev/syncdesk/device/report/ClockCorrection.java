package dev.syncdesk.device.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings the times of a relay with a fast clock back to the server's.
 *
 * <p>A {@code sentAt} that is more than {@link #TOLERANCE} ahead shows a fast clock: all times of
 * the report move back by the difference. One that is behind is left: the report waited in a spool.
 */
public final class ClockCorrection {

    public static final Duration TOLERANCE = Duration.ofMinutes(2);

    /**
     * Malformed, with the reason {@code time}, if a time of the report still lies more than {@link
     * #TOLERANCE} in the future: no correction mends that.
     */
    public static Decoded<DeviceReport> correct(DeviceReport report, Instant receivedAt) {
        Instant latest = receivedAt.plus(TOLERANCE);
        Instant sentAt = report.sentAt();
        DeviceReport corrected = report;
        if (sentAt != null && sentAt.isAfter(latest)) {
            corrected = shifted(report, Duration.between(sentAt, receivedAt));
        }
        String future = firstAfter(corrected, latest);
        if (future == null) {
            return new Decoded.Value<>(corrected);
        }
        String detail = future + " is after " + Rfc3339.format(receivedAt) + ", when it came";
        return new Decoded.Malformed<>("time", detail, report.id());
    }

    private static DeviceReport shifted(DeviceReport report, Duration by) {
        return new DeviceReport(
                report.id(),
                report.at().plus(by),
                shifted(report.sentAt(), by),
                report.via(),
                report.model(),
                report.battery(),
                shifted(report.sync(), by),
                report.firmware(),
                report.link(),
                report.clock(),
                report.storage(),
                report.boot(),
                report.phone(),
                shifted(report.events(), by));
    }

    private static @Nullable Instant shifted(@Nullable Instant time, Duration by) {
        return time == null ? null : time.plus(by);
    }

    private static @Nullable Sync shifted(@Nullable Sync sync, Duration by) {
        return sync == null
                ? null
                : new Sync(
                        shifted(sync.lastSuccessAt(), by),
                        shifted(sync.lastAttemptAt(), by),
                        sync.failures(),
                        sync.error(),
                        sync.pendingRecords());
    }

    private static List<DeviceEvent> shifted(List<DeviceEvent> events, Duration by) {
        List<DeviceEvent> shifted = new ArrayList<>(events.size());
        for (DeviceEvent event : events) {
            shifted.add(new DeviceEvent(event.at().plus(by), event.code(), event.detail()));
        }
        return Collections.unmodifiableList(shifted);
    }

    private static @Nullable String firstAfter(DeviceReport report, Instant latest) {
        if (report.at().isAfter(latest)) {
            return "at " + Rfc3339.format(report.at());
        }
        for (DeviceEvent event : report.events()) {
            if (event.at().isAfter(latest)) {
                return "events at " + Rfc3339.format(event.at());
            }
        }
        return report.sync() == null ? null : firstAfter(report.sync(), latest);
    }

    private static @Nullable String firstAfter(Sync sync, Instant latest) {
        if (sync.lastSuccessAt() != null && sync.lastSuccessAt().isAfter(latest)) {
            return "sync.lastSuccessAt " + Rfc3339.format(sync.lastSuccessAt());
        }
        if (sync.lastAttemptAt() != null && sync.lastAttemptAt().isAfter(latest)) {
            return "sync.lastAttemptAt " + Rfc3339.format(sync.lastAttemptAt());
        }
        return null;
    }

    private ClockCorrection() {}
}
