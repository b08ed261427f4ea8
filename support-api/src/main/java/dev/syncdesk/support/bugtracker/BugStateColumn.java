package dev.syncdesk.support.bugtracker;

import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code bug_link.state}. */
@Singleton
final class BugStateColumn extends WireColumn<BugState> {

    BugStateColumn() {
        super(BugState.values());
    }
}
