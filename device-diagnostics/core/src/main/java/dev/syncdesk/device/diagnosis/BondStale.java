package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Sync;
import java.time.Instant;
import java.util.Set;

/**
 * Phone and device no longer agree on their pairing: it connects, and the device refuses. Opens at
 * two failures in a row that ended for lack of authentication or encryption, or where the bond was
 * lost since the last success; clears with a success.
 */
final class BondStale implements Rule {

    /** ATT's Insufficient Authentication and Encryption, and Android's GATT_AUTH_FAIL. */
    static final Set<String> ERRORS = Set.of("gatt-5", "gatt-15", "gatt-137");

    static final int OPENS_AT_FAILURES = 2;

    private static final RuleCard CARD =
            RuleCard.ofRelay(
                            "bond-stale",
                            Severity.WARNING,
                            "sync.failures",
                            "sync.error",
                            "events.bond-lost")
                    .generic();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Failures failures = Failures.of(situation, scope);
        if (failures == null) {
            return Verdict.NOT_KNOWN;
        }
        if (!failures.reach(OPENS_AT_FAILURES, open)) {
            return Verdict.ABSENT;
        }
        if (failures.endedWith(ERRORS)) {
            return Verdict.present(Severity.WARNING, 0.9, failures.evidence(), failures.error());
        }
        return isBondLost(situation, failures.sync().value())
                ? Verdict.present(
                        Severity.WARNING,
                        0.7,
                        failures.evidence(),
                        Evidence.of("events.bond-lost", "since the last sync", failures.sync()))
                : Verdict.ABSENT;
    }

    private static boolean isBondLost(Situation situation, Sync sync) {
        Instant lost = situation.digest().marks().bondLostAt();
        Instant success = sync.lastSuccessAt();
        return lost != null && success != null && lost.isAfter(success);
    }
}
