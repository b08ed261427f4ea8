package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.Sync;
import java.time.Duration;
import java.time.Instant;

/**
 * A sync ended well and left records on the device: only part of its history was fetched. Opens
 * where 50 records and more wait within a quarter of an hour of a success; clears at five.
 */
final class HistoryIncomplete implements Rule {

    static final int OPENS_AT_RECORDS = 50;
    static final int CLEARS_AT_RECORDS = 5;
    static final Duration AFTER_SUCCESS = Duration.ofMinutes(15);
    static final Duration MAX_AGE = Duration.ofHours(48);

    private static final String SIGNAL = "sync.pendingRecords";

    private static final RuleCard CARD =
            RuleCard.ofRelay("history-incomplete", Severity.INFO, SIGNAL, "sync.lastSuccessAt")
                    .generic();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Observed<Sync> sync = situation.fresh(situation.syncSeenBy(scope), MAX_AGE);
        Integer pending = sync == null ? null : sync.value().pendingRecords();
        Instant success = sync == null ? null : sync.value().lastSuccessAt();
        if (sync == null || pending == null || success == null) {
            return Verdict.NOT_KNOWN;
        }
        boolean justAfter = !sync.at().isAfter(success.plus(AFTER_SUCCESS));
        boolean incomplete =
                open ? pending > CLEARS_AT_RECORDS : justAfter && pending >= OPENS_AT_RECORDS;
        return incomplete
                ? Verdict.present(
                        Severity.INFO, 0.8, Evidence.of(SIGNAL, pending + " waiting", sync))
                : Verdict.ABSENT;
    }
}
