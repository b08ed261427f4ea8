package dev.syncdesk.device.cli.simulate;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.BatteryStatus;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.Sync;
import dev.syncdesk.device.report.Via;
import dev.syncdesk.device.report.WireFormat;
import java.time.Instant;
import java.util.List;

/**
 * A report of about 300 bytes that is different each time, of a device in order: its battery falls
 * slowly and few records wait, so that findings open and clear seldom, as in a fleet.
 */
final class LoadReport {

    private static final int REPORTS_A_PERCENT = 2_000;

    static byte[] of(String id, Instant at, long number) {
        int percent = 90 - (int) (number / REPORTS_A_PERCENT % 60);
        DeviceReport report =
                new DeviceReport(
                        id,
                        at,
                        null,
                        Via.BRIDGE,
                        "AURA-2",
                        new Battery(percent, BatteryStatus.DISCHARGING, 3_700),
                        new Sync(at, null, 0, null, (int) (number % 10)),
                        new Firmware("4.10.0", "B2", null, null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of());
        return ReportCodec.encode(report, WireFormat.JSON);
    }

    private LoadReport() {}
}
