package dev.syncdesk.support.platform;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;

/**
 * Tells every replica's live pages, after the commit, that something changed: kind, id and version,
 * never content.
 */
@Singleton
public final class Nudges {

    private final AfterCommit afterCommit;
    private final BeanProvider<MessageDoor> door;

    Nudges(AfterCommit afterCommit, BeanProvider<MessageDoor> door) {
        this.afterCommit = afterCommit;
        this.door = door;
    }

    /**
     * @param kind {@code device}, {@code ticket}, {@code run} or {@code queue}
     */
    public void changed(String kind, String id, long version) {
        afterCommit.run(
                () -> door.get().nudge("desk/v1/" + kind + "/" + id, Long.toString(version)));
    }
}
