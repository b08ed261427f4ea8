package dev.syncdesk.support.intake;

import dev.syncdesk.device.diagnosis.Evaluation;
import dev.syncdesk.device.diagnosis.Finding;
import dev.syncdesk.device.diagnosis.RuleBook;
import dev.syncdesk.device.diagnosis.Situation;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Observed;
import dev.syncdesk.support.device.EvidenceText;
import dev.syncdesk.support.device.FindingRows;
import dev.syncdesk.support.device.OpenFindings;
import dev.syncdesk.support.device.StoredFinding;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.rate.RateDeltas;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the rules about each device that a transaction holds, and opens and clears its findings. */
@Singleton
final class DiagnoseDevices {

    // Evidence of a finding that stays open is written again this seldom: a row less a report.
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(5);

    private final RuleBook rules = RuleBook.standard();
    private final Catalogue catalogue;
    private final FindingRows rows;

    DiagnoseDevices(Catalogue catalogue, FindingRows rows) {
        this.catalogue = catalogue;
        this.rows = rows;
    }

    void diagnose(List<DeviceCase> devices, RateDeltas rates, Instant now) {
        FindingChanges changes = new FindingChanges();
        Map<String, Catalogue.Entry> models = new HashMap<>();
        for (DeviceCase device : devices) {
            if (!device.allowance().isRead()) {
                leave(device);
                continue;
            }
            Catalogue.Entry model = models.computeIfAbsent(device.model(), catalogue::of);
            diagnose(device, model, changes, rates, now);
        }
        changes.write(rows, now);
    }

    /** Of what nobody reads, silence says nothing; its findings stay as they are. */
    private static void leave(DeviceCase device) {
        device.diagnosed(device.openFindings(), null);
    }

    private void diagnose(
            DeviceCase device,
            Catalogue.Entry model,
            FindingChanges changes,
            RateDeltas rates,
            Instant now) {
        List<OpenFindings.Line> before = device.openFindings();
        Situation situation =
                new Situation(device.state(), device.digest(), model.model(), model.fleet(), now);
        Evaluation evaluation = rules.evaluate(situation, OpenFindings.names(before));
        List<OpenFindings.Line> after = new ArrayList<>(before.size() + 1);
        for (OpenFindings.Line line : before) {
            if (evaluation.cleared().contains(line.name())) {
                changes.clear(line.id());
            } else {
                after.add(line);
            }
        }
        for (Finding finding : evaluation.present()) {
            present(device, finding, after, changes, rates, now);
        }
        device.diagnosed(after, whenToLook(device.evaluateAt(), evaluation.nextAt(), now));
    }

    private static void present(
            DeviceCase device,
            Finding finding,
            List<OpenFindings.Line> lines,
            FindingChanges changes,
            RateDeltas rates,
            Instant now) {
        int place = place(lines, finding);
        if (place < 0) {
            String id = Ids.next();
            lines.add(line(id, finding, now));
            changes.open(row(id, device, finding, now));
            count(device, finding, rates, now);
        } else if (isStale(lines.get(place), finding, now)) {
            String id = lines.get(place).id();
            lines.set(place, line(id, finding, now));
            changes.renew(row(id, device, finding, now));
        }
    }

    private static void count(DeviceCase device, Finding finding, RateDeltas rates, Instant now) {
        if (device.allowance().isCounted()) {
            LocalDate day = device.dayOf(LocalDate.ofInstant(now, ZoneOffset.UTC));
            rates.opened(
                    device.serial(),
                    day,
                    device.model(),
                    CohortOf.firmware(device),
                    CohortOf.traits(device, day),
                    finding.code(),
                    device.isSettledOn(day));
        }
    }

    private static int place(List<OpenFindings.Line> lines, Finding finding) {
        for (int i = 0; i < lines.size(); i++) {
            OpenFindings.Line line = lines.get(i);
            if (line.code().equals(finding.code()) && line.scope().equals(finding.scope())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isStale(OpenFindings.Line line, Finding finding, Instant now) {
        return !line.severity().equals(severity(finding))
                || !now.isBefore(line.writtenAt().plus(RENEWED_AFTER));
    }

    private static OpenFindings.Line line(String id, Finding finding, Instant now) {
        return new OpenFindings.Line(id, finding.code(), finding.scope(), severity(finding), now);
    }

    private static StoredFinding row(String id, DeviceCase device, Finding finding, Instant now) {
        Observed<Firmware> firmware = device.state().firmware();
        return new StoredFinding(
                id,
                device.serial(),
                finding.code(),
                finding.scope(),
                severity(finding),
                finding.confidence(),
                EvidenceText.encode(finding.evidence()),
                device.model(),
                firmware == null ? null : firmware.value().version(),
                now,
                null);
    }

    private static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    /**
     * A time that is too early is left: looking once in vain is cheaper than moving the device in
     * the index with each report.
     */
    private static @Nullable Instant whenToLook(
            @Nullable Instant known, @Nullable Instant next, Instant now) {
        boolean stillEarlier =
                known != null && next != null && known.isAfter(now) && !known.isAfter(next);
        return stillEarlier ? known : next;
    }
}
