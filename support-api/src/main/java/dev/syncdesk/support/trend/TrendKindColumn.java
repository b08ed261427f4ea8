package dev.syncdesk.support.trend;

import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code trend.kind}. */
@Singleton
final class TrendKindColumn extends WireColumn<TrendKind> {

    TrendKindColumn() {
        super(TrendKind.values());
    }
}
