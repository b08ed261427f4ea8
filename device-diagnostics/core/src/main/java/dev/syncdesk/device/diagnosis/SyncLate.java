package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.RelayView;
import dev.syncdesk.device.report.Sync;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * No relay has synced the device for twice its model's interval, and for an hour at least. Opens by
 * time alone; clears with the next success.
 */
final class SyncLate implements Rule {

    private static final RuleCard CARD =
            RuleCard.ofDevice("sync-late", Severity.WARNING, "sync.lastSuccessAt").generic();

    static final Duration SHORTEST = Duration.ofHours(1);

    /** For a tracker whose model says nothing. A scale syncs when somebody steps on it. */
    static final Duration USUAL_INTERVAL = Duration.ofHours(24);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        Observed<Sync> newest = newestSuccess(situation.state().views());
        Instant success = newest == null ? null : newest.value().lastSuccessAt();
        Instant due = success == null ? null : dueAt(situation.model(), success);
        if (newest == null || success == null || due == null) {
            return Verdict.NOT_KNOWN;
        }
        if (situation.now().isBefore(due)) {
            return new Verdict.Absent(due);
        }
        String ago = Ages.text(Duration.between(success, situation.now())) + " ago";
        Evidence evidence = Evidence.of("sync.lastSuccessAt", ago, newest);
        return new Verdict.Present(Severity.WARNING, 0.9, List.of(evidence), null);
    }

    /** When the next success is overdue, or null for a device that has no rhythm. */
    static @Nullable Instant dueAt(ModelFacts model, Instant lastSuccessAt) {
        Duration interval = model.syncInterval();
        if (interval == null) {
            return model.isScale() ? null : lastSuccessAt.plus(USUAL_INTERVAL.multipliedBy(2));
        }
        Duration twice = interval.multipliedBy(2);
        return lastSuccessAt.plus(twice.compareTo(SHORTEST) < 0 ? SHORTEST : twice);
    }

    private static @Nullable Observed<Sync> newestSuccess(List<RelayView> views) {
        Observed<Sync> newest = null;
        Instant newestAt = Instant.MIN;
        for (RelayView view : views) {
            Observed<Sync> sync = view.sync();
            Instant success = sync == null ? null : sync.value().lastSuccessAt();
            if (success != null && success.isAfter(newestAt)) {
                newest = sync;
                newestAt = success;
            }
        }
        return newest;
    }
}
