package dev.syncdesk.device.diagnosis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How fast the batteries of one model fall while they are not charged.
 *
 * @param devices of which it is known
 * @param median in percent an hour
 * @param p95 in percent an hour: one device in twenty falls faster
 */
public record DischargeCohort(int devices, double median, double p95) {

    /** Fewer say too little of where the last twentieth begins. */
    public static final int LEAST_DEVICES = 40;

    private static final double LAST_TWENTIETH = 0.95;

    /**
     * @param slopes one for each device, in percent an hour; null if they are too few
     */
    public static @Nullable DischargeCohort of(double[] slopes) {
        if (slopes.length < LEAST_DEVICES) {
            return null;
        }
        double[] sorted = slopes.clone();
        Arrays.sort(sorted);
        return new DischargeCohort(
                sorted.length, quantile(sorted, 0.5), quantile(sorted, LAST_TWENTIETH));
    }

    /** Between the two nearest ranks, in proportion. */
    private static double quantile(double[] sorted, double share) {
        double rank = share * (sorted.length - 1);
        int below = (int) rank;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }
}
