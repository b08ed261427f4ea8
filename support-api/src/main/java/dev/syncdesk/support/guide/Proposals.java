package dev.syncdesk.support.guide;

import dev.syncdesk.device.diagnosis.RuleBook;
import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.Step;
import dev.syncdesk.support.device.Device;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposes the guides that treat a device's open findings, ranked by measured success. */
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
    private final SuccessBook book;

    Proposals(
            GuideShelf shelf,
            Findings findings,
            Devices devices,
            DeviceModels models,
            SuccessBook book) {
        this.shelf = shelf;
        this.findings = findings;
        this.devices = devices;
        this.models = models;
        this.book = book;
    }

    /**
     * For the most severe finding first, of equals for the one that a person would check first; of
     * its guides the one that has cured it most often, where that is not measured the one that
     * proves itself and is most about it. In one case of {@link Trials#ONE_IN} the first two of a
     * measured ranking change places. A finding that another one suppresses is not treated while
     * that one is open.
     */
    @Transactional(readOnly = true)
    public List<Proposal> of(String serial) {
        List<StoredFinding> open = treatable(findings.openOfAll(List.of(serial)));
        Device device = open.isEmpty() ? null : devices.bySerial(serial).orElse(null);
        return device == null ? List.of() : trying(open.getFirst(), of(open, device.model()));
    }

    private static List<StoredFinding> treatable(List<StoredFinding> open) {
        Set<String> codes = open.stream().map(StoredFinding::code).collect(Collectors.toSet());
        Set<String> suppressed = RuleBook.standard().suppressed(codes);
        return open.stream()
                .filter(finding -> !suppressed.contains(finding.code()))
                .sorted(MOST_SEVERE_FIRST)
                .toList();
    }

    private List<Proposal> of(List<StoredFinding> open, String model) {
        List<String> codes = open.stream().map(StoredFinding::code).distinct().toList();
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        for (String finding : codes) {
            treating(finding, kind(model))
                    .sorted(
                            Comparator.comparingDouble(
                                    (Guide guide) -> -book.rank(guide.code(), finding, model)))
                    .forEach(
                            guide ->
                                    proposals.computeIfAbsent(
                                            guide.code(),
                                            code -> proposal(guide, codes, finding, model)));
        }
        return List.copyOf(proposals.values());
    }

    /** Only where the leader's number is known does another have something to show. */
    private static List<Proposal> trying(StoredFinding first, List<Proposal> ranked) {
        boolean tries =
                ranked.size() > 1
                        && ranked.get(0).success().isEnough()
                        && ranked.get(1).treats().contains(first.code())
                        && Trials.isOne(first.id());
        if (!tries) {
            return ranked;
        }
        List<Proposal> swapped = new ArrayList<>(ranked);
        swapped.set(0, ranked.get(1).onTrial());
        swapped.set(1, ranked.get(0));
        return List.copyOf(swapped);
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

    private Proposal proposal(Guide guide, List<String> open, String finding, String model) {
        List<String> treats = new ArrayList<>(open);
        treats.retainAll(Set.copyOf(guide.treats()));
        return new Proposal(
                guide.code(),
                guide.title().in("en"),
                treats,
                proves(guide),
                book.of(guide.code(), finding, model),
                false);
    }

    private static boolean proves(Guide guide) {
        return guide.step(guide.start()) instanceof Step.Watch;
    }

    private DeviceKind kind(String model) {
        return models.byCode(model).map(DeviceModel::kind).orElse(DeviceKind.TRACKER);
    }
}
