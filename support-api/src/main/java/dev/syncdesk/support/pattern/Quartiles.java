package dev.syncdesk.support.pattern;

import java.util.List;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

/**
 * How a value lies among some devices; all 0 where there are none. Interpolated as type 7 of
 * Hyndman and Fan (The American Statistician 50, 1996), which is R's own.
 *
 * @param count of devices whose value is known
 */
public record Quartiles(int count, double low, double median, double high) {

    private static final int LOW = 25;
    private static final int MIDDLE = 50;
    private static final int HIGH = 75;
    private static final Quartiles NONE = new Quartiles(0, 0, 0, 0);

    static Quartiles of(List<Double> values) {
        if (values.isEmpty()) {
            return NONE;
        }
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(values.stream().mapToDouble(Double::doubleValue).toArray());
        return new Quartiles(
                values.size(),
                percentile.evaluate(LOW),
                percentile.evaluate(MIDDLE),
                percentile.evaluate(HIGH));
    }

    /** The percentage of those that are 1 among some that are 0 or 1. */
    static Quartiles shareOf(List<Double> values) {
        double share = 100 * values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return new Quartiles(values.size(), share, share, share);
    }
}
