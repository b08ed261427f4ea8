package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.Sync;
import java.time.Duration;

/**
 * A scale keeps some sixteen measurements and then forgets the oldest. Opens at 16 that wait;
 * clears under 8.
 */
final class ScaleRecordsFull implements Rule {

    static final int OPENS_AT_RECORDS = 16;
    static final int CLEARS_UNDER_RECORDS = 8;
    static final Duration MAX_AGE = Duration.ofDays(7);

    private static final String SIGNAL = "sync.pendingRecords";

    private static final RuleCard CARD =
            RuleCard.ofRelay("scale-records-full", Severity.WARNING, SIGNAL);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Observed<Sync> sync = situation.fresh(situation.syncSeenBy(scope), MAX_AGE);
        Integer pending = sync == null ? null : sync.value().pendingRecords();
        if (sync == null || pending == null || situation.model().kind() == null) {
            return Verdict.NOT_KNOWN;
        }
        boolean full = pending >= (open ? CLEARS_UNDER_RECORDS : OPENS_AT_RECORDS);
        return full && situation.model().isScale()
                ? Verdict.present(
                        Severity.WARNING, 0.8, Evidence.of(SIGNAL, pending + " waiting", sync))
                : Verdict.ABSENT;
    }
}
