package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.Sync;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A relay fails to sync the device. Opens at three failures in a row; clears with a success of that
 * relay, or, if it fell silent, with a later one of another.
 */
final class SyncFailing implements Rule {

    private static final RuleCard CARD =
            RuleCard.ofRelay("sync-failing", Severity.WARNING, "sync.failures", "sync.error")
                    .generic();

    static final int OPENS_AT_FAILURES = 3;
    static final Duration MAX_AGE = Duration.ofHours(48);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Observed<Sync> sync = situation.syncSeenBy(scope);
        Integer failures = sync == null ? null : sync.value().failures();
        if (sync == null || failures == null) {
            return Verdict.NOT_KNOWN;
        }
        if (situation.fresh(sync, MAX_AGE) == null) {
            Instant success = SyncState.lastSuccessAt(situation);
            boolean over = success != null && success.isAfter(sync.at());
            return over ? Verdict.ABSENT : Verdict.NOT_KNOWN;
        }
        boolean failing = failures >= (open ? 1 : OPENS_AT_FAILURES);
        return failing
                ? new Verdict.Present(Severity.WARNING, 0.9, evidence(sync, failures), null)
                : Verdict.ABSENT;
    }

    private static List<Evidence> evidence(Observed<Sync> sync, int failures) {
        List<Evidence> evidence = new ArrayList<>(2);
        evidence.add(Evidence.of("sync.failures", failures + " in a row", sync));
        if (sync.value().error() != null) {
            evidence.add(Evidence.of("sync.error", sync.value().error(), sync));
        }
        return Collections.unmodifiableList(evidence);
    }
}
