package dev.syncdesk.support.trend;

import dev.syncdesk.support.statistics.Count;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/** A trend's own counts by week, as {@link TrendPanel} has them. */
@Introspected
public record OwnWeeks(String trendId, String weeks) {

    public List<Count> counts() {
        return WeekSeries.read(weeks);
    }
}
