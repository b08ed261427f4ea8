package dev.syncdesk.support.console;

import dev.syncdesk.device.diagnosis.Evidence;
import dev.syncdesk.device.diagnosis.Finding;
import dev.syncdesk.device.guide.Signal;
import dev.syncdesk.support.device.StoredFinding;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws findings, the gravest first. */
final class FindingLines {

    private static final List<String> GRAVEST_FIRST = List.of("critical", "warning", "info");

    private FindingLines() {}

    static List<FindingLine> of(List<StoredFinding> findings) {
        return findings.stream()
                .sorted(
                        Comparator.comparingInt(
                                        (StoredFinding finding) ->
                                                GRAVEST_FIRST.indexOf(finding.severity()))
                                .thenComparing(StoredFinding::openedAt, Comparator.reverseOrder()))
                .map(FindingLines::line)
                .toList();
    }

    private static FindingLine line(StoredFinding finding) {
        return new FindingLine(
                finding.id(),
                finding.code(),
                Titles.ofFinding(finding.code()),
                Titles.meaningOf(finding.code()),
                scope(finding),
                finding.severity(),
                finding.openedAt(),
                finding.clearedAt(),
                finding.supportedBy().stream().map(FindingLines::sentence).toList());
    }

    private static @Nullable String scope(StoredFinding finding) {
        return finding.scope().equals(Finding.DEVICE_SCOPE) ? null : finding.scope();
    }

    private static String sentence(Evidence evidence) {
        Signal signal = Signal.of(evidence.signal());
        String name = signal == null ? evidence.signal() : signal.label();
        // A flag is named by its good state, and its evidence says the state that was found.
        String label = name.endsWith(" on") ? name.substring(0, name.length() - 3) : name;
        return label.endsWith(evidence.value()) ? label : label + " " + evidence.value();
    }
}
