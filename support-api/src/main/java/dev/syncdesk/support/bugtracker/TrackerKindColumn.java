package dev.syncdesk.support.bugtracker;

import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code bug_tracker.kind}. */
@Singleton
final class TrackerKindColumn extends WireColumn<TrackerKind> {

    TrackerKindColumn() {
        super(TrackerKind.values());
    }
}
