package dev.syncdesk.support.device;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.BatteryStatus;
import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.WireFormat;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how a battery went, at the cost of 48 looks into an index. */
@Singleton
public class BatteryTrails {

    private static final Duration SPAN = Duration.ofHours(72);

    private final ReportHistory history;

    BatteryTrails(ReportHistory history) {
        this.history = history;
    }

    /**
     * @param present the battery's newest value, which ends the trail
     */
    @Transactional(readOnly = true)
    public BatteryTrail of(String serial, @Nullable Observed<Battery> present, Instant now) {
        List<BatteryTrail.Point> points = new ArrayList<>();
        for (String body : history.samplesOfThreeDays(serial, now.minus(SPAN))) {
            add(points, body);
        }
        if (present != null && present.at().isAfter(now.minus(SPAN))) {
            add(points, present.value(), present.at());
        }
        return new BatteryTrail(List.copyOf(points));
    }

    private static void add(List<BatteryTrail.Point> points, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (ReportCodec.decode(bytes, WireFormat.JSON)
                instanceof Decoded.Value<DeviceReport>(DeviceReport report)) {
            add(points, report.battery(), report.at());
        }
    }

    private static void add(
            List<BatteryTrail.Point> points, @Nullable Battery battery, Instant at) {
        boolean isNew = points.isEmpty() || at.isAfter(points.getLast().at());
        if (battery != null && battery.percent() != null && isNew) {
            points.add(new BatteryTrail.Point(at, battery.percent(), isCharging(battery.status())));
        }
    }

    private static boolean isCharging(@Nullable BatteryStatus status) {
        return status == BatteryStatus.CHARGING || status == BatteryStatus.FULL;
    }
}
