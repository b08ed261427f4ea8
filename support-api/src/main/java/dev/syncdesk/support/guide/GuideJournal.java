package dev.syncdesk.support.guide;

import dev.syncdesk.support.platform.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes down who did what to a guide, inside the change's transaction. */
@Singleton
final class GuideJournal {

    static final String SYSTEM = "Syncdesk";

    private final GuideEvents events;
    private final Clock clock;

    GuideJournal(GuideEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void note(String guide, GuideEventKind kind, String actor, String detail) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        events.save(new GuideEvent(Ids.next(), guide, now, actor, kind, detail));
    }

    /** Who saves again and again has changed it once, lately. */
    void changed(String guide, String actor, String detail) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        events.newest(guide, 1).stream()
                .filter(last -> last.kind() == GuideEventKind.CHANGED)
                .filter(last -> last.actor().equals(actor))
                .findFirst()
                .ifPresentOrElse(
                        last ->
                                events.update(
                                        new GuideEvent(
                                                last.id(), guide, now, actor, last.kind(), detail)),
                        () -> note(guide, GuideEventKind.CHANGED, actor, detail));
    }
}
