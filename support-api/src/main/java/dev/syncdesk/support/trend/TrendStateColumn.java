package dev.syncdesk.support.trend;

import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code trend.state}. */
@Singleton
final class TrendStateColumn extends WireColumn<TrendState> {

    TrendStateColumn() {
        super(TrendState.values());
    }
}
