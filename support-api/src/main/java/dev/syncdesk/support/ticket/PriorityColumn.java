package dev.syncdesk.support.ticket;

import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code ticket.priority}. */
@Singleton
final class PriorityColumn extends WireColumn<Priority> {

    PriorityColumn() {
        super(Priority.values());
    }
}
