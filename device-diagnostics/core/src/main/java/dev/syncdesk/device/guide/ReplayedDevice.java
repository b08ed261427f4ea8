package dev.syncdesk.device.guide;

import dev.syncdesk.device.diagnosis.Digest;
import dev.syncdesk.device.diagnosis.Evaluation;
import dev.syncdesk.device.diagnosis.Finding;
import dev.syncdesk.device.diagnosis.OpenFinding;
import dev.syncdesk.device.diagnosis.RuleBook;
import dev.syncdesk.device.diagnosis.Situation;
import dev.syncdesk.device.report.DeviceState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A device as its past made it known, with its findings. */
final class ReplayedDevice {

    private static final int MAX_CHANGES = 200;

    private final Replay replay;
    private final Set<OpenFinding> open = new LinkedHashSet<>();
    private final List<Replay.Change> changes = new ArrayList<>();
    private DeviceState state = DeviceState.UNKNOWN;
    private Digest digest = Digest.EMPTY;
    private @Nullable Instant nextAt;

    ReplayedDevice(Replay replay) {
        this.replay = replay;
    }

    void merge(Replay.Seen seen) {
        state = state.merge(seen.report(), seen.source());
        digest = digest.with(seen.report(), seen.source().relay());
    }

    void evaluate(Instant now) {
        Situation situation = new Situation(state, digest, replay.model(), replay.fleet(), now);
        Evaluation evaluation = RuleBook.standard().evaluate(situation, open);
        for (OpenFinding gone : evaluation.cleared()) {
            open.remove(gone);
            note(now, gone.code(), false);
        }
        for (Finding found : evaluation.present()) {
            if (open.add(new OpenFinding(found.code(), found.scope()))) {
                note(now, found.code(), true);
            }
        }
        Instant next = evaluation.nextAt();
        nextAt = next == null || next.isAfter(now) ? next : null;
    }

    private void note(Instant now, String finding, boolean opened) {
        if (!now.isBefore(replay.from()) && changes.size() < MAX_CHANGES) {
            changes.add(new Replay.Change(now, finding, opened));
        }
    }

    /** When time alone may change its findings. */
    @Nullable Instant nextAt() {
        return nextAt;
    }

    DeviceFacts facts() {
        return new DeviceFacts(
                state, open.stream().map(OpenFinding::code).collect(Collectors.toSet()));
    }

    /** Whether anything is open that the guide treats, and that nothing else suppresses. */
    boolean isTreatable() {
        Set<String> treatable = new LinkedHashSet<>(facts().openFindings());
        treatable.removeAll(RuleBook.standard().suppressed(facts().openFindings()));
        treatable.retainAll(replay.guide().treats());
        return !treatable.isEmpty();
    }

    List<Replay.Change> changes() {
        return changes;
    }
}
