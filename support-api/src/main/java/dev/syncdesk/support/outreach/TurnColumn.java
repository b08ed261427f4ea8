package dev.syncdesk.support.outreach;

import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code outreach_person.state}. */
@Singleton
final class TurnColumn extends WireColumn<Turn> {

    TurnColumn() {
        super(Turn.values());
    }
}
