package dev.syncdesk.support.bench;

import java.util.Arrays;

/** Measured times of one kind, in milliseconds. */
final class Samples {

    private final double[] sorted;

    private Samples(double[] sorted) {
        this.sorted = sorted;
    }

    static Samples of(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return new Samples(sorted);
    }

    int count() {
        return sorted.length;
    }

    /**
     * The smallest sample that at least such a share of all do not exceed.
     *
     * @param share 0 to 1
     */
    double at(double share) {
        if (sorted.length == 0) {
            throw new IllegalStateException("Nothing was measured");
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.clamp(rank - 1L, 0, sorted.length - 1)];
    }
}
