package dev.syncdesk.support.intake;

import dev.syncdesk.support.device.FindingRows;
import dev.syncdesk.support.device.StoredFinding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The findings that one transaction opens, renews and clears. */
final class FindingChanges {

    private final List<StoredFinding> opened = new ArrayList<>();
    private final List<StoredFinding> renewed = new ArrayList<>();
    private final List<String> cleared = new ArrayList<>();

    void open(StoredFinding finding) {
        opened.add(finding);
    }

    void renew(StoredFinding finding) {
        renewed.add(finding);
    }

    void clear(String id) {
        cleared.add(id);
    }

    void write(FindingRows rows, Instant now) {
        rows.open(opened);
        rows.renew(renewed);
        rows.clear(cleared, now);
    }
}
