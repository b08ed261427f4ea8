package dev.syncdesk.support.device;

import dev.syncdesk.device.diagnosis.FirmwareState;
import dev.syncdesk.device.diagnosis.FleetFacts;
import dev.syncdesk.device.diagnosis.RuleBook;
import dev.syncdesk.device.diagnosis.Situation;
import dev.syncdesk.device.diagnosis.SyncState;
import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Link;
import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.Sync;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws a device's view from what is stored of it. */
final class DeviceDrawing {

    private final DeviceReading row;
    private final DeviceState known;
    private final Situation situation;

    DeviceDrawing(DeviceReading row, FleetFacts fleet, Instant now) {
        this.row = row;
        this.known = row.known();
        this.situation = row.situation(known, fleet, now);
    }

    DeviceView view(List<StoredFinding> open, TreatingGuides guides) {
        return new DeviceView(
                row.serial(),
                row.model(),
                row.kind().wire(),
                row.owner(),
                row.presence().wire(),
                row.lastReportAt(),
                battery(known.battery()),
                sync(),
                firmware(known.firmware()),
                link(NewestView.link(known)),
                findings(open, guides),
                false);
    }

    private static DeviceView.BatteryView battery(@Nullable Observed<Battery> seen) {
        if (seen == null) {
            return new DeviceView.BatteryView(null, null, null);
        }
        Battery battery = seen.value();
        String status = battery.status() == null ? null : battery.status().wire();
        return new DeviceView.BatteryView(battery.percent(), status, seen.at());
    }

    private DeviceView.SyncView sync() {
        String state = SyncState.of(situation).wire();
        Instant success = NewestView.lastSyncSuccessAt(known);
        Observed<Sync> seen = NewestView.sync(known);
        if (seen == null) {
            return new DeviceView.SyncView(state, success, null, null, null);
        }
        Sync sync = seen.value();
        return new DeviceView.SyncView(
                state, success, sync.error(), sync.pendingRecords(), seen.at());
    }

    private DeviceView.FirmwareView firmware(@Nullable Observed<Firmware> seen) {
        String state = FirmwareState.of(situation).wire();
        return seen == null
                ? new DeviceView.FirmwareView(null, row.currentFirmware(), state, null)
                : new DeviceView.FirmwareView(
                        seen.value().version(), row.currentFirmware(), state, seen.at());
    }

    private static DeviceView.LinkView link(@Nullable Observed<Link> seen) {
        return seen == null
                ? new DeviceView.LinkView(null, null, null)
                : new DeviceView.LinkView(
                        seen.value().transport(), seen.value().rssiDbm(), seen.at());
    }

    private List<DeviceView.FindingView> findings(List<StoredFinding> open, TreatingGuides guides) {
        Set<String> codes = open.stream().map(StoredFinding::code).collect(Collectors.toSet());
        Set<String> suppressed = RuleBook.standard().suppressed(codes);
        return open.stream()
                .map(finding -> finding(finding, suppressed.contains(finding.code()), guides))
                .toList();
    }

    private DeviceView.FindingView finding(
            StoredFinding finding, boolean suppressed, TreatingGuides guides) {
        return new DeviceView.FindingView(
                finding.code(),
                finding.scope(),
                finding.openedAt(),
                finding.supportedBy().stream().map(EvidenceText::sentence).toList(),
                suppressed ? List.of() : guides.of(finding.code(), row.kind()));
    }
}
