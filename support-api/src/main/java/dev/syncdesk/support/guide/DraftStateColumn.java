package dev.syncdesk.support.guide;

import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code guide_draft.state}. */
@Singleton
final class DraftStateColumn extends WireColumn<DraftState> {

    DraftStateColumn() {
        super(DraftState.values());
    }
}
