package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.RelayView;
import dev.syncdesk.device.report.Sync;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * This phone fails while another phone of the household syncs the device, which holds one
 * connection at a time. Opens at two failures in a row, where the other's success is newer than
 * this phone's and a day old at most; clears with this phone's next success.
 */
final class OtherPhoneConnected implements Rule {

    static final int OPENS_AT_FAILURES = 2;
    static final Duration MAX_AGE = Duration.ofHours(24);

    private static final RuleCard CARD =
            RuleCard.ofRelay(
                    "other-phone-connected",
                    Severity.WARNING,
                    "sync.failures",
                    "sync.lastSuccessAt",
                    "phone.os");

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
        Observed<Sync> other = otherPhone(situation, scope, failures.sync().value());
        if (other == null || !failures.reach(OPENS_AT_FAILURES, open)) {
            return Verdict.ABSENT;
        }
        return Verdict.present(
                Severity.WARNING,
                0.6,
                failures.evidence(),
                Evidence.of("sync.lastSuccessAt", "by another phone", other));
    }

    private static @Nullable Observed<Sync> otherPhone(
            Situation situation, String relay, Sync own) {
        Instant since = situation.now().minus(MAX_AGE);
        Instant ownSuccess = own.lastSuccessAt();
        if (ownSuccess != null && ownSuccess.isAfter(since)) {
            since = ownSuccess;
        }
        for (RelayView view : situation.state().views()) {
            Instant success = view.sync() == null ? null : view.sync().value().lastSuccessAt();
            boolean isOtherPhone = view.phone() != null && !view.relay().equals(relay);
            if (isOtherPhone && success != null && success.isAfter(since)) {
                return view.sync();
            }
        }
        return null;
    }
}
