package dev.syncdesk.support.ticket;

import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code ticket_snapshot.moment}. */
@Singleton
final class MomentColumn extends WireColumn<Moment> {

    MomentColumn() {
        super(Moment.values());
    }
}
