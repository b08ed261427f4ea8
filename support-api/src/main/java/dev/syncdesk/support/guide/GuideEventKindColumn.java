package dev.syncdesk.support.guide;

import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code guide_event.kind}. */
@Singleton
final class GuideEventKindColumn extends WireColumn<GuideEventKind> {

    GuideEventKindColumn() {
        super(GuideEventKind.values());
    }
}
