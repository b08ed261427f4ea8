package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.Page;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads a device's findings page by page. */
@Singleton
class FindingList {

    private final Findings findings;
    private final DeviceModels models;
    private final TreatingGuides guides;

    FindingList(Findings findings, DeviceModels models, TreatingGuides guides) {
        this.findings = findings;
        this.models = models;
        this.guides = guides;
    }

    @Transactional(readOnly = true)
    Page<FindingsController.Entry> page(Device device, boolean openOnly, Cursor before, int limit) {
        String serial = device.serial();
        List<StoredFinding> rows =
                openOnly
                        ? findings.openBefore(serial, before.at(), before.id(), limit + 1)
                        : findings.before(serial, before.at(), before.id(), limit + 1);
        DeviceKind kind = models.byCode(device.model()).orElseThrow().kind();
        return Page.of(rows, limit, row -> new Cursor(row.openedAt(), row.id()).text())
                .map(row -> entry(row, kind));
    }

    private FindingsController.Entry entry(StoredFinding finding, DeviceKind kind) {
        return new FindingsController.Entry(
                finding.id(),
                finding.code(),
                finding.scope(),
                finding.severity(),
                finding.confidence(),
                finding.openedAt(),
                finding.clearedAt(),
                finding.supportedBy().stream().map(EvidenceText::sentence).toList(),
                guides.of(finding.code(), kind));
    }
}
