package dev.syncdesk.support.intake;

import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.Source;
import dev.syncdesk.device.report.WireFormat;
import dev.syncdesk.support.device.HistoryRow;
import dev.syncdesk.support.device.HistoryRows;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;

/** Drops repeats, merges each new report into its device's state, and notes it for the history. */
@Singleton
final class MergeReports implements IntakeStep {

    private final HistoryRows rows;

    MergeReports(HistoryRows rows) {
        this.rows = rows;
    }

    @Override
    public void run(Batch batch) {
        Set<ReportName> ids = HashSet.newHashSet(batch.accepted().size());
        for (Letter letter : batch.accepted()) {
            DeviceCase device = batch.device(letter.serial());
            if (device != null && letter.content() instanceof Content.Report content) {
                String id = content.report().id();
                if (ids.add(new ReportName(letter.serial(), id))) {
                    take(letter, content, device);
                }
            }
        }
    }

    /** By which two reports are the same. */
    private record ReportName(String serial, String id) {}

    private void take(Letter letter, Content.Report content, DeviceCase device) {
        HistoryRow row = row(letter, content);
        if (device.mayBeRepeat(content) && isStored(device, row)) {
            return;
        }
        DeviceReport report = content.report();
        device.merge(report, new Source(letter.relay(), report.via(), letter.receivedAt()), row);
    }

    private boolean isStored(DeviceCase device, HistoryRow row) {
        return rows.isStored(row) || device.seemsKnown(row.id()) && rows.isAmongNewest(row);
    }

    private static HistoryRow row(Letter letter, Content.Report content) {
        DeviceReport report = content.report();
        return new HistoryRow(
                letter.serial(),
                report.at(),
                content.saidAt(),
                report.id(),
                letter.receivedAt(),
                letter.relay(),
                content.storable()
                        ? letter.payload()
                        : ReportCodec.encode(report, WireFormat.JSON));
    }
}
