package dev.syncdesk.device.diagnosis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The device was reset to how it left the factory, as a scale is whose clock lost its power, and
 * has neither been paired nor synced since. Clears with either, or after two weeks.
 */
final class SetupLost implements Rule {

    static final Duration COUNTS = Duration.ofDays(14);

    private static final String SIGNAL = "events.factory-reset";

    private static final RuleCard CARD =
            RuleCard.ofDevice(
                    "setup-lost", Severity.WARNING, SIGNAL, "events.paired", "sync.lastSuccessAt");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        EventMarks marks = situation.digest().marks();
        Instant reset = marks.factoryResetAt();
        if (reset == null) {
            return Verdict.NOT_KNOWN;
        }
        Instant over = reset.plus(COUNTS);
        Instant paired = marks.pairedAt();
        Instant synced = SyncState.lastSuccessAt(situation);
        boolean setUp =
                (paired != null && paired.isAfter(reset))
                        || (synced != null && synced.isAfter(reset));
        if (setUp || !situation.now().isBefore(over)) {
            return Verdict.ABSENT;
        }
        String ago = Ages.text(Duration.between(reset, situation.now())) + " ago";
        Evidence evidence = new Evidence(SIGNAL, ago, reset, situation.newestRelay());
        return new Verdict.Present(Severity.WARNING, 0.9, List.of(evidence), over);
    }
}
