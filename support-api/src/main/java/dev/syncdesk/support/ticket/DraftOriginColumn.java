package dev.syncdesk.support.ticket;

import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code draft.origin}. */
@Singleton
final class DraftOriginColumn extends WireColumn<DraftOrigin> {

    DraftOriginColumn() {
        super(DraftOrigin.values());
    }
}
