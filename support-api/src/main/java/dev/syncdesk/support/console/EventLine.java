package dev.syncdesk.support.console;

import dev.syncdesk.support.ticket.EventKind;
import dev.syncdesk.support.ticket.TicketEvent;
import java.util.Optional;

/** Says in one line what happened to a case. */
final class EventLine {

    private EventLine() {}

    /** Empty for what the conversation shows by itself. */
    static Optional<Entry> of(TicketEvent event, Screen screen) {
        return switch (event.kind()) {
            case MESSAGE, NOTE, PHOTO, OPENED -> Optional.empty();
            case ASSIGNED,
                    CHANGED,
                    SOLVED,
                    REOPENED,
                    CLOSED,
                    FOLLOWED,
                    PHOTO_REMOVED,
                    RUN_STARTED,
                    RUN_ENDED,
                    ERASED ->
                    Optional.of(line(event, screen));
        };
    }

    private static Entry line(TicketEvent event, Screen screen) {
        String detail = detail(event);
        String code = "event." + event.kind().wire();
        String key = detail.isEmpty() ? code : code + ".detail";
        return new Entry.Event(
                event.id(),
                event.at(),
                icon(event.kind()),
                screen.say(screen.frame().words().has(key) ? key : code, event.actor(), detail));
    }

    /** Of a run the guide and its end are named; the rest stands beside the case. */
    private static String detail(TicketEvent event) {
        return switch (event.kind()) {
            case RUN_STARTED -> event.detail().split(" ", 2)[0];
            case RUN_ENDED -> event.detail().split(":", 2)[0];
            case OPENED,
                    MESSAGE,
                    NOTE,
                    PHOTO,
                    PHOTO_REMOVED,
                    ASSIGNED,
                    CHANGED,
                    SOLVED,
                    REOPENED,
                    CLOSED,
                    FOLLOWED,
                    ERASED ->
                    event.detail();
        };
    }

    private static String icon(EventKind kind) {
        return switch (kind) {
            case OPENED, MESSAGE, NOTE, PHOTO -> "dot";
            case PHOTO_REMOVED -> "image";
            case ASSIGNED -> "person";
            case CHANGED -> "sliders";
            case SOLVED -> "check2";
            case REOPENED -> "arrow-counterclockwise";
            case CLOSED -> "archive";
            case FOLLOWED -> "arrow-right";
            case RUN_STARTED -> "play";
            case RUN_ENDED -> "flag";
            case ERASED -> "eraser";
        };
    }
}
