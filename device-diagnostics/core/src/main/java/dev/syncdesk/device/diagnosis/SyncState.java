package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.RelayView;
import dev.syncdesk.device.report.Sync;
import dev.syncdesk.device.report.WireWord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a device's syncing stands, over all relays that see it. */
public enum SyncState implements WireWord {
    OK,
    LATE,
    FAILING,
    UNKNOWN;

    /**
     * Failing if the relay that spoke of it last counts failures; late if none succeeded in time.
     */
    public static SyncState of(Situation situation) {
        Observed<Sync> newest = newest(situation);
        if (newest != null && isFailing(newest.value())) {
            return FAILING;
        }
        Instant success = lastSuccessAt(situation);
        if (success == null) {
            return UNKNOWN;
        }
        Instant due = SyncLate.dueAt(situation.model(), success);
        return due != null && !situation.now().isBefore(due) ? LATE : OK;
    }

    /** The newest success of any relay, or null where none is known. */
    public static @Nullable Instant lastSuccessAt(Situation situation) {
        Instant newest = null;
        for (RelayView view : situation.state().views()) {
            Instant success = view.sync() == null ? null : view.sync().value().lastSuccessAt();
            if (success != null && (newest == null || success.isAfter(newest))) {
                newest = success;
            }
        }
        return newest;
    }

    private static boolean isFailing(Sync sync) {
        return sync.failures() != null && sync.failures() >= SyncFailing.OPENS_AT_FAILURES;
    }

    private static @Nullable Observed<Sync> newest(Situation situation) {
        Observed<Sync> newest = null;
        for (RelayView view : situation.state().views()) {
            Observed<Sync> sync = view.sync();
            if (sync != null && (newest == null || sync.at().isAfter(newest.at()))) {
                newest = sync;
            }
        }
        return newest;
    }
}
