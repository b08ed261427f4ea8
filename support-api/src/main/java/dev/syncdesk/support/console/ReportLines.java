package dev.syncdesk.support.console;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Link;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.Sync;
import dev.syncdesk.device.report.WireFormat;
import dev.syncdesk.support.device.KeptReport;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws kept reports in one line each. */
final class ReportLines {

    private ReportLines() {}

    static Optional<DeviceReport> read(KeptReport kept) {
        byte[] body = kept.body().getBytes(StandardCharsets.UTF_8);
        return ReportCodec.decode(body, WireFormat.JSON)
                        instanceof Decoded.Value<DeviceReport>(DeviceReport report)
                ? Optional.of(report)
                : Optional.empty();
    }

    static DevicePage.ReportLine line(KeptReport kept, DeviceReport report) {
        return new DevicePage.ReportLine(
                kept.at(),
                kept.receivedAt(),
                kept.relayId(),
                report.via() == null ? "" : report.via().wire(),
                battery(report.battery()),
                sync(report.sync()),
                firmware(report.firmware()),
                link(report.link()));
    }

    private static String battery(@Nullable Battery battery) {
        if (battery == null || battery.percent() == null) {
            return "";
        }
        String status = battery.status() == null ? "" : " " + battery.status().wire();
        return battery.percent() + " %" + status;
    }

    private static String sync(@Nullable Sync sync) {
        if (sync == null) {
            return "";
        }
        return sync.failures() == null || sync.failures() == 0
                ? "ok"
                : "failed " + sync.failures() + "×" + error(sync);
    }

    private static String error(Sync sync) {
        return sync.error() == null ? "" : " " + sync.error();
    }

    private static String firmware(@Nullable Firmware firmware) {
        return firmware == null || firmware.version() == null ? "" : firmware.version();
    }

    private static String link(@Nullable Link link) {
        return link == null || link.rssiDbm() == null
                ? ""
                : link.rssiDbm().toString().replace('-', '−') + " dBm";
    }
}
