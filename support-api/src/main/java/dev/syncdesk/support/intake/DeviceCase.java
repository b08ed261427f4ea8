package dev.syncdesk.support.intake;

import dev.syncdesk.device.diagnosis.Digest;
import dev.syncdesk.device.diagnosis.DigestCodec;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.DeviceStateCodec;
import dev.syncdesk.device.report.Source;
import dev.syncdesk.support.device.OpenFindings;
import dev.syncdesk.support.device.RecentIds;
import dev.syncdesk.support.device.StateRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One device while a transaction holds its lock: what was known, and what becomes of it. */
final class DeviceCase {

    private final StateRow row;
    private DeviceState state;
    private Digest digest;
    private List<OpenFindings.Line> openFindings;
    private String recentIds;
    private @Nullable Instant receivedAt;
    private @Nullable LocalDate activeDay;
    private @Nullable Instant evaluateAt;
    private boolean changed;

    DeviceCase(StateRow row) {
        this.row = row;
        state = DeviceStateCodec.decode(row.state());
        digest = DigestCodec.decode(row.digest());
        openFindings = OpenFindings.read(row.openFindings());
        recentIds = row.recentIds();
        receivedAt = row.receivedAt();
        activeDay = row.activeDay();
        evaluateAt = row.evaluateAt();
    }

    String serial() {
        return row.serial();
    }

    String model() {
        return row.model();
    }

    DeviceState state() {
        return state;
    }

    Digest digest() {
        return digest;
    }

    List<OpenFindings.Line> openFindings() {
        return openFindings;
    }

    @Nullable Instant evaluateAt() {
        return evaluateAt;
    }

    /** The version that the device gets with this transaction. */
    long nextVersion() {
        return row.version() + 1;
    }

    /**
     * False where the report is certainly new: it is younger than everything stored, its time was
     * not moved, and its id is not among the last ones.
     */
    boolean mayBeRepeat(Content.Report content) {
        Instant last = state.lastReportAt();
        DeviceReport report = content.report();
        return last != null
                && (content.moved()
                        || !report.at().isAfter(last)
                        || RecentIds.mayContain(recentIds, report.id()));
    }

    void merge(DeviceReport report, Source source) {
        state = state.merge(report, source);
        digest = digest.with(report);
        recentIds = RecentIds.with(recentIds, report.id());
        receivedAt = source.receivedAt();
        changed = true;
    }

    /** True the first time on a day. */
    boolean becomesActive(LocalDate day) {
        boolean first = activeDay == null || day.isAfter(activeDay);
        activeDay = first ? day : activeDay;
        return first;
    }

    void diagnosed(List<OpenFindings.Line> open, @Nullable Instant nextAt) {
        changed = changed || !open.equals(openFindings) || !Objects.equals(nextAt, evaluateAt);
        openFindings = open;
        evaluateAt = nextAt;
    }

    /** False where every report was a repeat. */
    boolean isChanged() {
        return changed;
    }

    StateRow toRow() {
        return new StateRow(
                row.serial(),
                row.model(),
                nextVersion(),
                state.lastReportAt(),
                receivedAt,
                DeviceStateCodec.encode(state),
                DigestCodec.encode(digest),
                activeDay,
                evaluateAt,
                OpenFindings.write(openFindings),
                recentIds);
    }
}
