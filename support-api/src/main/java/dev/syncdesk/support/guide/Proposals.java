package dev.syncdesk.support.guide;

import dev.syncdesk.device.diagnosis.RuleBook;
import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.Step;
import dev.syncdesk.support.device.DeviceKind;
import dev.syncdesk.support.device.DeviceModel;
import dev.syncdesk.support.device.DeviceModels;
import dev.syncdesk.support.device.Devices;
import dev.syncdesk.support.device.Findings;
import dev.syncdesk.support.device.StoredFinding;
import dev.syncdesk.support.device.TreatingGuides;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposes the guides that treat a device's open findings. */
@Singleton
public class Proposals implements TreatingGuides {

    private static final List<String> SEVERITIES = List.of("critical", "warning", "info");

    private static final Comparator<StoredFinding> MOST_SEVERE_FIRST =
            Comparator.comparingInt((StoredFinding f) -> SEVERITIES.indexOf(f.severity()))
                    .thenComparingInt(f -> RuleBook.standard().rank(f.code()));

    private final GuideShelf shelf;
    private final Findings findings;
    private final Devices devices;
    private final DeviceModels models;

    Proposals(GuideShelf shelf, Findings findings, Devices devices, DeviceModels models) {
        this.shelf = shelf;
        this.findings = findings;
        this.devices = devices;
        this.models = models;
    }

    /**
     * For the most severe finding first, of equals for the one that a person would check first; of
     * its guides the one that is most about it. A finding that another one suppresses is not
     * treated while that one is open.
     */
    @Transactional(readOnly = true)
    public List<Proposal> of(String serial) {
        List<StoredFinding> found = findings.openOfAll(List.of(serial));
        Set<String> codes = found.stream().map(StoredFinding::code).collect(Collectors.toSet());
        Set<String> suppressed = RuleBook.standard().suppressed(codes);
        List<String> open =
                found.stream()
                        .filter(finding -> !suppressed.contains(finding.code()))
                        .sorted(MOST_SEVERE_FIRST)
                        .map(StoredFinding::code)
                        .distinct()
                        .toList();
        return open.isEmpty() ? List.of() : of(open, kind(serial));
    }

    private List<Proposal> of(List<String> open, DeviceKind kind) {
        return open.stream()
                .flatMap(finding -> treating(finding, kind))
                .distinct()
                .map(guide -> proposal(guide, open))
                .toList();
    }

    @Override
    public List<String> of(String finding, DeviceKind kind) {
        return treating(finding, kind).map(Guide::code).toList();
    }

    private Stream<Guide> treating(String finding, DeviceKind kind) {
        return shelf.all().stream()
                .map(GuideEdition::guide)
                .filter(guide -> guide.isFor(kind.wire()) && guide.treats().contains(finding))
                .sorted(
                        Comparator.comparing((Guide guide) -> !proves(guide))
                                .thenComparing(guide -> guide.treats().indexOf(finding)));
    }

    private static Proposal proposal(Guide guide, List<String> open) {
        List<String> treats = new ArrayList<>(open);
        treats.retainAll(Set.copyOf(guide.treats()));
        return new Proposal(guide.code(), guide.title().in("en"), treats, proves(guide));
    }

    private static boolean proves(Guide guide) {
        return guide.step(guide.start()) instanceof Step.Watch;
    }

    private DeviceKind kind(String serial) {
        return devices.bySerial(serial)
                .flatMap(device -> models.byCode(device.model()))
                .map(DeviceModel::kind)
                .orElse(DeviceKind.TRACKER);
    }
}
