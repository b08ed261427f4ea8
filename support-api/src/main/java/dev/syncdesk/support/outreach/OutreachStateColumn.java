package dev.syncdesk.support.outreach;

import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code outreach.state}. */
@Singleton
final class OutreachStateColumn extends WireColumn<OutreachState> {

    OutreachStateColumn() {
        super(OutreachState.values());
    }
}
