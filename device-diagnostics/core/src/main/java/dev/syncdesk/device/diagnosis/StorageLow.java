package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.Storage;
import java.time.Duration;

/**
 * The device has little room left for records. Opens under 64 KB, critical under 16 KB; clears at
 * 96 KB.
 */
final class StorageLow implements Rule {

    static final int OPENS_UNDER_KB = 64;
    static final int CLEARS_AT_KB = 96;
    static final int CRITICAL_UNDER_KB = 16;
    static final Duration MAX_AGE = Duration.ofDays(7);

    private static final String SIGNAL = "storage.freeKb";

    private static final RuleCard CARD =
            RuleCard.ofDevice("storage-low", Severity.CRITICAL, SIGNAL);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Observed<Storage> storage = situation.fresh(situation.state().storage(), MAX_AGE);
        Integer free = storage == null ? null : storage.value().freeKb();
        if (storage == null || free == null) {
            return Verdict.NOT_KNOWN;
        }
        if (free >= (open ? CLEARS_AT_KB : OPENS_UNDER_KB)) {
            return Verdict.ABSENT;
        }
        Severity severity = free < CRITICAL_UNDER_KB ? Severity.CRITICAL : Severity.WARNING;
        return Verdict.present(severity, 1, Evidence.of(SIGNAL, free + " KB free", storage));
    }
}
