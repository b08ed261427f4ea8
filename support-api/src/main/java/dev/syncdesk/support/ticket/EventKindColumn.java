package dev.syncdesk.support.ticket;

import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code ticket_event.kind}. */
@Singleton
final class EventKindColumn extends WireColumn<EventKind> {

    EventKindColumn() {
        super(EventKind.values());
    }
}
