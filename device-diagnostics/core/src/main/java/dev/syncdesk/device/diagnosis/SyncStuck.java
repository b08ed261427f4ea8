package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.Phone;
import java.time.Duration;
import java.time.Instant;

/**
 * The app tries again and again, nothing on the phone is in its way, and nothing comes of it: its
 * session hangs. Opens at four failures in a row, of which the last is an hour old at most, that no
 * switch of the phone and no lost pairing explains; clears with a success.
 */
final class SyncStuck implements Rule {

    static final int OPENS_AT_FAILURES = 4;
    static final Duration RECENT = Duration.ofHours(1);

    private static final RuleCard CARD =
            RuleCard.ofRelay(
                            "sync-stuck",
                            Severity.WARNING,
                            "sync.failures",
                            "sync.lastAttemptAt",
                            "sync.error",
                            "phone.bluetoothOn")
                    .generic();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Failures failures = Failures.of(situation, scope);
        Instant attempt = failures == null ? null : failures.sync().value().lastAttemptAt();
        if (failures == null || attempt == null) {
            return Verdict.NOT_KNOWN;
        }
        boolean recent = open || !attempt.plus(RECENT).isBefore(situation.now());
        boolean stuck = recent && failures.reach(OPENS_AT_FAILURES, open);
        if (!stuck || failures.endedWith(BondStale.ERRORS) || isInTheWay(situation, scope)) {
            return Verdict.ABSENT;
        }
        String ago = Ages.text(Duration.between(attempt, situation.now())) + " ago";
        return Verdict.present(
                Severity.WARNING,
                0.6,
                failures.evidence(),
                Evidence.of("sync.lastAttemptAt", ago, failures.sync()));
    }

    private static boolean isInTheWay(Situation situation, String relay) {
        Observed<Phone> observed = situation.phone(relay);
        Phone phone = observed == null ? null : observed.value();
        return phone != null
                && (Boolean.FALSE.equals(phone.bluetoothOn())
                        || Boolean.FALSE.equals(phone.nearbyDevicesPermission()));
    }
}
