package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.RelayView;
import dev.syncdesk.device.report.Sync;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The phone's Bluetooth came back, as after airplane mode, and for an hour since nothing has tried
 * to reach the device. Opens by time alone; clears with the next attempt or connection, or after a
 * week.
 */
final class NotReconnected implements Rule {

    static final Duration OPENS_AFTER = Duration.ofHours(1);
    static final Duration COUNTS = Duration.ofDays(7);

    private static final RuleCard CARD =
            RuleCard.ofDevice(
                            "not-reconnected",
                            Severity.WARNING,
                            "events.adapter-off",
                            "events.adapter-on",
                            "events.connected",
                            "sync.lastAttemptAt")
                    .generic();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict evaluate(Situation situation, String scope, boolean open) {
        EventMarks marks = situation.digest().marks();
        Instant on = marks.adapterOnAt();
        Instant off = marks.adapterOffAt();
        Observed<Sync> tried = newestAttempt(situation.state().views());
        if (on == null || off == null || tried == null) {
            return Verdict.NOT_KNOWN;
        }
        Instant over = on.plus(COUNTS);
        boolean reached = isAfter(attempt(tried), on) || isAfter(marks.connectedAt(), on);
        if (off.isAfter(on) || reached || !situation.now().isBefore(over)) {
            return Verdict.ABSENT;
        }
        Instant due = on.plus(OPENS_AFTER);
        if (situation.now().isBefore(due)) {
            return new Verdict.Absent(due);
        }
        String ago = Ages.text(Duration.between(on, situation.now())) + " ago, no attempt since";
        Evidence evidence = new Evidence("events.adapter-on", ago, on, tried.source().relay());
        return new Verdict.Present(Severity.WARNING, 0.7, List.of(evidence), over);
    }

    private static @Nullable Observed<Sync> newestAttempt(List<RelayView> views) {
        Observed<Sync> newest = null;
        for (RelayView view : views) {
            Observed<Sync> sync = view.sync();
            Instant at = sync == null ? null : attempt(sync);
            if (at != null && (newest == null || isAfter(at, attempt(newest)))) {
                newest = sync;
            }
        }
        return newest;
    }

    /** A success was an attempt, too. */
    private static @Nullable Instant attempt(Observed<Sync> sync) {
        Instant attempt = sync.value().lastAttemptAt();
        Instant success = sync.value().lastSuccessAt();
        return isAfter(success, attempt) ? success : attempt;
    }

    /** What is not known comes before everything. */
    private static boolean isAfter(@Nullable Instant one, @Nullable Instant other) {
        return one != null && (other == null || one.isAfter(other));
    }
}
