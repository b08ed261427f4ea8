package dev.syncdesk.support.console;

import dev.syncdesk.support.broker.Nudge;
import dev.syncdesk.support.guide.Run;
import dev.syncdesk.support.platform.NudgeTrail;
import jakarta.inject.Singleton;
import java.util.List;

/** Keeps what open pages could have heard, and tells a page that listens late what it missed. */
@Singleton
final class LiveTrail {

    static final String QUEUE = "queue";
    static final String RUN_OF_TICKET = "run-of-ticket/";
    static final String RUN_OF_DEVICE = "run-of-device/";

    private final NudgeTrail trail;

    LiveTrail(NudgeTrail trail) {
        this.trail = trail;
    }

    /** Of a run's nudge nothing is known until the run is. */
    String heard(Nudge nudge) {
        trail.heard(nudge.kind().equals("queue") ? QUEUE : nudge.kind() + "/" + nudge.id());
        return trail.mark();
    }

    String moved(Run run) {
        trail.heard(RUN_OF_DEVICE + run.serial());
        if (run.ticketNumber() != null) {
            trail.heard(RUN_OF_TICKET + run.ticketNumber());
        }
        return trail.mark();
    }

    String lost() {
        trail.lost();
        return trail.mark();
    }

    /** What the page has missed; everything, where that is not known any more. */
    List<LiveEvent> missed(LiveInterest interest, String since) {
        if (!trail.reachesBackTo(since)) {
            return List.of(LiveEvent.RESYNC);
        }
        return interest.topics().entrySet().stream()
                .filter(topic -> trail.hasChangedSince(since, topic.getKey()))
                .map(topic -> topic.getValue())
                .toList();
    }

    String mark() {
        return trail.mark();
    }
}
