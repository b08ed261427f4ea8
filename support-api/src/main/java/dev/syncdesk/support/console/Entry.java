package dev.syncdesk.support.console;

import dev.syncdesk.support.ticket.Photo;
import java.time.Instant;
import java.util.List;

/** One line or block of a case's conversation, in order of time. */
public sealed interface Entry {

    Instant at();

    /**
     * @param kind {@code staff}, {@code customer} or {@code system}
     * @param internal whether only staff see it
     */
    record Message(
            String id,
            Instant at,
            String kind,
            String name,
            String initials,
            boolean internal,
            String body,
            List<Photo> photos)
            implements Entry {}

    /** Something that happened, as a quiet line. */
    record Event(String id, Instant at, String icon, String text) implements Entry {}

    /**
     * The device as it was when the case was opened or solved.
     *
     * @param moment {@code opened} or {@code solved}
     * @param summary in one line
     */
    record Snapshot(String moment, Instant at, String summary, List<Fact> facts) implements Entry {}

    /** A value by its name. */
    record Fact(String name, String value) {}
}
