package dev.syncdesk.support.ticket;

import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code ticket.status}. */
@Singleton
final class StatusColumn extends WireColumn<Status> {

    StatusColumn() {
        super(Status.values());
    }
}
