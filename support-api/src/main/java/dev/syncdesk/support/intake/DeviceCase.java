package dev.syncdesk.support.intake;

import dev.syncdesk.device.diagnosis.Digest;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Source;
import dev.syncdesk.support.device.ActiveDays;
import dev.syncdesk.support.device.Allowance;
import dev.syncdesk.support.device.DeviceAge;
import dev.syncdesk.support.device.HistoryRow;
import dev.syncdesk.support.device.OpenFindings;
import dev.syncdesk.support.device.RecentIds;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One device in a transaction: what was known, and what becomes of it. */
final class DeviceCase {

    private final KnownDevice before;
    private DeviceState state;
    private Digest digest;
    private List<OpenFindings.Line> openFindings;
    private String recentIds;
    private @Nullable Instant receivedAt;
    private ActiveDays activeDays;
    private final List<HistoryRow> history = new ArrayList<>(4);
    private final List<NewDay> newDays = new ArrayList<>(1);
    private @Nullable LocalDate reportedOn;
    private @Nullable Instant evaluateAt;
    private boolean changed;

    DeviceCase(KnownDevice before) {
        this.before = before;
        state = before.state();
        digest = before.digest();
        openFindings = before.openFindings();
        recentIds = before.recentIds();
        receivedAt = before.receivedAt();
        activeDays = before.activeDays();
        evaluateAt = before.evaluateAt();
    }

    String serial() {
        return before.serial();
    }

    String model() {
        return before.model();
    }

    /** What its owner lets the desk do with its reports. */
    Allowance allowance() {
        return before.allowance();
    }

    /** The country of its owner's time zone; empty where it is not known. */
    String region() {
        return before.region();
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
        return before.version() + 1;
    }

    /**
     * False where the report is certainly new: it is younger than everything stored, its time was
     * not moved, and its id is not among the last ones.
     */
    boolean mayBeRepeat(Content.Report content) {
        Instant last = state.lastReportAt();
        DeviceReport report = content.report();
        return last != null
                && (content.moved() || !report.at().isAfter(last) || seemsKnown(report.id()));
    }

    /** Whether the id seems to be among the last ones; seldom by chance. */
    boolean seemsKnown(String id) {
        return RecentIds.mayContain(recentIds, id);
    }

    void merge(DeviceReport report, Source source, HistoryRow row) {
        state = state.merge(report, source);
        digest = digest.with(report, source.relay());
        recentIds = RecentIds.with(recentIds, report.id());
        receivedAt = source.receivedAt();
        changed = true;
        history.add(row);
        noteDay(report, source.receivedAt());
    }

    /** What the history does not have yet. */
    List<HistoryRow> history() {
        return history;
    }

    /**
     * A day on which the device was active and was not counted yet.
     *
     * @param firmware what the report of that day said; null where it did not
     * @param settled whether the device was no longer new
     */
    record NewDay(LocalDate day, @Nullable String firmware, boolean settled) {}

    private void noteDay(DeviceReport report, Instant received) {
        Instant at = report.at().isAfter(received) ? received : report.at();
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        reportedOn = reportedOn == null || day.isAfter(reportedOn) ? day : reportedOn;
        if (!activeDays.has(day)) {
            boolean settled = activeDays.isSettledOn(day);
            activeDays = activeDays.with(day);
            Firmware firmware = report.firmware();
            newDays.add(new NewDay(day, firmware == null ? null : firmware.version(), settled));
        }
    }

    /** Those that this transaction found, each once. */
    List<NewDay> newDays() {
        return newDays;
    }

    boolean isSettledOn(LocalDate day) {
        return activeDays.isSettledOn(day);
    }

    DeviceAge ageOn(LocalDate day) {
        return activeDays.ageOn(day);
    }

    /** The newest day that its reports here are of; what silence shows belongs to today. */
    LocalDate dayOf(LocalDate today) {
        return reportedOn == null ? today : reportedOn;
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

    /** What is known with this transaction. */
    KnownDevice after() {
        return new KnownDevice(
                serial(),
                model(),
                before.allowance(),
                before.region(),
                nextVersion(),
                state,
                digest,
                openFindings,
                recentIds,
                receivedAt,
                activeDays,
                evaluateAt);
    }
}
