package dev.syncdesk.companion.device;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.Via;
import java.time.Instant;
import java.util.List;

/** Reports of a battery and nothing else. */
public final class BatteryReports {

    public static DeviceReport of(int percent, Instant at) {
        return new DeviceReport(
                "r-" + at.toEpochMilli(),
                at,
                at,
                Via.COMPANION,
                "AURA-2",
                new Battery(percent, null, null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private BatteryReports() {}
}
