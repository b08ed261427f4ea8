package dev.syncdesk.support.selfhelp;

import dev.syncdesk.support.device.StoredFinding;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What became of the findings of a device in the time of a self-service. */
final class Recovery {

    private static final String INFO = "info";

    /** By which two findings are the same fault. */
    private record Fault(String code, String scope) {

        static Fault of(StoredFinding finding) {
            return new Fault(finding.code(), finding.scope());
        }
    }

    private final List<StoredFinding> all;
    private final Set<Fault> own;
    private final Instant until;

    /**
     * @param all that were open at any time from its beginning until it is judged
     */
    Recovery(SelfHelp help, List<StoredFinding> all) {
        this.all = all;
        until = help.startedAt().plus(SelfHelp.WINDOW);
        Instant seen = help.startedAt().plus(SelfHelp.BROUGHT_TO_LIGHT);
        own =
                all.stream()
                        .filter(finding -> !finding.openedAt().isAfter(seen))
                        .filter(finding -> concerns(help, finding))
                        .map(Fault::of)
                        .collect(Collectors.toSet());
    }

    /** What its guide treats; for a check whatever is of consequence. */
    private static boolean concerns(SelfHelp help, StoredFinding finding) {
        return help.treated().isEmpty()
                ? !finding.severity().equals(INFO)
                : help.treated().contains(finding.code());
    }

    /** Whether anything was wrong when it began. */
    boolean hadFindings() {
        return !own.isEmpty();
    }

    /** Whether all of it cleared in time, even if it opened again. */
    boolean isCleared() {
        return own.stream().allMatch(fault -> anyOf(fault, this::clearsInTime));
    }

    /** Whether all of it cleared in time, once and for 72 hours at least. */
    boolean isLasting() {
        return own.stream()
                .allMatch(fault -> anyOf(fault, f -> clearsInTime(f) && !comesBack(f, fault)));
    }

    private boolean clearsInTime(StoredFinding finding) {
        return finding.clearedAt() != null && !finding.clearedAt().isAfter(until);
    }

    private boolean comesBack(StoredFinding cleared, Fault fault) {
        Instant from = cleared.clearedAt();
        return from != null && anyOf(fault, finding -> opensWithin(finding, cleared, from));
    }

    private static boolean opensWithin(StoredFinding finding, StoredFinding cleared, Instant from) {
        return !finding.id().equals(cleared.id())
                && !finding.openedAt().isBefore(from)
                && finding.openedAt().isBefore(from.plus(SelfHelp.LASTS));
    }

    private boolean anyOf(Fault fault, Predicate<StoredFinding> which) {
        return all.stream().filter(finding -> Fault.of(finding).equals(fault)).anyMatch(which);
    }
}
