package dev.syncdesk.support.pattern;

import dev.syncdesk.support.platform.WireColumn;
import dev.syncdesk.support.trend.TrendState;
import jakarta.inject.Singleton;

/** {@code case_group.state}. */
@Singleton
final class GroupStateColumn extends WireColumn<TrendState> {

    GroupStateColumn() {
        super(TrendState.values());
    }
}
