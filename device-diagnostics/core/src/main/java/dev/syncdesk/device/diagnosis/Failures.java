package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.RelayView;
import dev.syncdesk.device.report.Sync;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Syncs of one relay that failed in a row.
 *
 * @param count since its last success
 */
record Failures(Observed<Sync> sync, int count) {

    /** What a relay said of its syncs two days ago says little of today. */
    static final Duration MAX_AGE = Duration.ofHours(48);

    /** Null where the relay says nothing of them, or said it too long ago. */
    static @Nullable Failures of(Situation situation, String relay) {
        return of(situation, situation.syncSeenBy(relay));
    }

    private static @Nullable Failures of(Situation situation, @Nullable Observed<Sync> sync) {
        Observed<Sync> fresh = situation.fresh(sync, MAX_AGE);
        Integer count = fresh == null ? null : fresh.value().failures();
        return fresh == null || count == null ? null : new Failures(fresh, count);
    }

    /** Those of the relay with the most; null where no relay says anything of them. */
    static @Nullable Failures most(Situation situation) {
        Failures most = null;
        List<RelayView> views = situation.state().views();
        for (RelayView view : views) {
            Failures failures = of(situation, view.sync());
            if (failures != null && (most == null || failures.count > most.count)) {
                most = failures;
            }
        }
        return most;
    }

    /** A finding opens at so many, and stays until a sync succeeds. */
    boolean reach(int opensAt, boolean open) {
        return count >= (open ? 1 : opensAt);
    }

    boolean endedWith(Set<String> errors) {
        String error = sync.value().error();
        return error != null && errors.contains(error);
    }

    Evidence evidence() {
        return Evidence.of("sync.failures", count + " in a row", sync);
    }

    Evidence error() {
        String error = sync.value().error();
        return Evidence.of("sync.error", error == null ? "none" : error, sync);
    }
}
