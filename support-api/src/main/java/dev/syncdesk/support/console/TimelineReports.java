package dev.syncdesk.support.console;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.BatteryStatus;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.Sync;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads lines and marks out of a device's reports, which come oldest first. */
final class TimelineReports {

    private TimelineReports() {}

    static List<Timeline.Point> battery(List<DeviceReport> reports) {
        List<Timeline.Point> points = new ArrayList<>();
        for (DeviceReport report : reports) {
            Battery battery = report.battery();
            if (battery != null && battery.percent() != null) {
                points.add(
                        new Timeline.Point(
                                report.at().toEpochMilli(), battery.percent(), charges(battery)));
            }
        }
        return List.copyOf(points);
    }

    private static boolean charges(Battery battery) {
        return battery.status() == BatteryStatus.CHARGING || battery.status() == BatteryStatus.FULL;
    }

    /** One mark for each attempt that a report is the first to tell of. */
    static List<Timeline.SyncMark> syncs(List<DeviceReport> reports) {
        List<Timeline.SyncMark> marks = new ArrayList<>();
        Instant known = Instant.MIN;
        for (DeviceReport report : reports) {
            Instant attempt = report.sync() == null ? null : attempt(report.sync());
            if (attempt != null && attempt.isAfter(known)) {
                known = attempt;
                marks.add(mark(attempt, Objects.requireNonNull(report.sync())));
            }
        }
        return List.copyOf(marks);
    }

    private static @Nullable Instant attempt(Sync sync) {
        return sync.lastAttemptAt() == null ? sync.lastSuccessAt() : sync.lastAttemptAt();
    }

    private static Timeline.SyncMark mark(Instant at, Sync sync) {
        boolean worked = sync.failures() == null || sync.failures() == 0;
        return new Timeline.SyncMark(at.toEpochMilli(), worked, worked ? null : sync.error());
    }

    static List<Timeline.Span> firmware(List<DeviceReport> reports) {
        List<Timeline.Span> spans = new ArrayList<>();
        for (DeviceReport report : reports) {
            String version = report.firmware() == null ? null : report.firmware().version();
            if (version != null && !isLast(spans, version)) {
                long at = report.at().toEpochMilli();
                end(spans, at);
                spans.add(new Timeline.Span(version, at, null, "info"));
            }
        }
        return List.copyOf(spans);
    }

    private static boolean isLast(List<Timeline.Span> spans, String version) {
        return !spans.isEmpty() && spans.getLast().name().equals(version);
    }

    private static void end(List<Timeline.Span> spans, long at) {
        if (!spans.isEmpty()) {
            Timeline.Span last = spans.removeLast();
            spans.add(new Timeline.Span(last.name(), last.from(), at, last.tone()));
        }
    }
}
