package dev.syncdesk.support.trend;

import dev.syncdesk.support.device.StoredFinding;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Known issues for the owners of affected devices, and nothing of how they were found. An issue
 * without an explanation is not published.
 */
@Singleton
public class PublishedIssues {

    private static final int MOST = 5;

    private final KnownIssues issues;

    PublishedIssues(KnownIssues issues) {
        this.issues = issues;
    }

    /**
     * A device with what its owner may know of it.
     *
     * @param runs its firmware; empty where that is not known
     * @param phones systems that it is with, such as {@code android 15}
     * @param open findings
     */
    public record OwnDevice(
            String serial,
            String model,
            String customerId,
            String runs,
            Set<String> phones,
            List<StoredFinding> open) {}

    /**
     * Of open issues: those whose finding is open on the device since an affected version, and
     * those that a case of its owner about it was linked to. The newest first, five at most.
     *
     * @param language of two letters
     */
    @Transactional(readOnly = true)
    public List<PublishedIssue> of(OwnDevice device, String language) {
        Set<String> codes =
                device.open().stream().map(StoredFinding::code).collect(Collectors.toSet());
        Stream<KnownIssue> found =
                codes.isEmpty()
                        ? Stream.of()
                        : issues.openOf(device.model(), codes, MOST).stream()
                                .filter(issue -> isAffected(issue, device));
        Stream<KnownIssue> told =
                issues.openOfCases(device.serial(), device.customerId(), MOST).stream();
        return Stream.concat(found, told)
                .distinct()
                .map(issue -> published(issue, device, language))
                .filter(issue -> !issue.explanation().isEmpty())
                .limit(MOST)
                .toList();
    }

    private static boolean isAffected(KnownIssue issue, OwnDevice device) {
        return (issue.phone().isEmpty() || device.phones().contains(issue.phone()))
                && device.open().stream()
                        .filter(finding -> finding.code().equals(issue.finding()))
                        .anyMatch(finding -> issue.affects(since(finding, device)));
    }

    private static String since(StoredFinding finding, OwnDevice device) {
        return finding.firmware() == null ? device.runs() : finding.firmware();
    }

    private PublishedIssue published(KnownIssue issue, OwnDevice device, String language) {
        return new PublishedIssue(
                Explanation.told(issues.explanations(issue.id()), language),
                issue.guide(),
                issue.fixVersion(),
                !device.runs().isEmpty() && issue.isFixedOn(device.runs()));
    }
}
