package dev.syncdesk.support.trend;

import dev.syncdesk.support.statistics.Count;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * One of a trend's small pictures: the rate of its finding by week, of the devices with one value
 * of a trait.
 *
 * @param trait {@code own}, {@code firmware}, {@code model}, {@code phone}, {@code age}, {@code
 *     app} or {@code region}
 * @param name the trait's value; may be empty where it is not known
 * @param weeks text of {@link WeekSeries}
 */
@Introspected
public record TrendPanel(String trait, String name, String weeks) {

    static final String OWN = "own";

    /** By week, oldest first; the last week is the last whole seven days. */
    public List<Count> counts() {
        return WeekSeries.read(weeks);
    }

    public Count sum() {
        return counts().stream().reduce(Count.NONE, Count::plus);
    }
}
