package dev.syncdesk.support.statistics;

import java.util.Arrays;

/**
 * Whether the last week of a long series is out of the ordinary: Farrington's algorithm in its
 * improved form (Noufaily et al., Statistics in Medicine 32, 2013). All past weeks but the last
 * {@value #LEFT_OUT} are fitted by a quasi-Poisson model with a trend, the time of year in ten
 * steps where there are two years or more, and the exposure as the population; weeks that were
 * outbreaks themselves weigh less.
 *
 * @param expected what the week would have had
 * @param threshold what it might have had
 * @param weeks fitted
 */
public record Farrington(double expected, Threshold threshold, int weeks) {

    /** How many weeks a series needs. */
    public static final int NEEDED = 78;

    private static final int LEFT_OUT = 26;
    private static final int YEAR = 52;
    private static final int SEASONS = 10;

    /** Weeks around the week in question that make the first season, as many as the original's. */
    private static final int AROUND = 3;

    private static final double OUTBREAK = 2.58;

    /**
     * @param counts by week, oldest first; the last is the one in question
     * @param exposures above 0
     * @param alpha one-sided
     */
    public static Farrington ofLast(double[] counts, double[] exposures, double alpha) {
        if (counts.length < NEEDED || counts.length != exposures.length) {
            throw new IllegalArgumentException(counts.length + " weeks, " + exposures.length);
        }
        int last = counts.length - 1;
        int fitted = counts.length - 1 - LEFT_OUT;
        double[][] columns = new double[fitted][];
        Arrays.setAll(columns, week -> columns(week, last, fitted));
        QuasiPoisson model = fit(head(counts, fitted), columns, head(exposures, fitted));
        double[] now = columns(last, last, fitted);
        double predictor = model.predicted(now, exposures[last]);
        Threshold threshold =
                Threshold.noufaily(
                        predictor,
                        model.error(now),
                        model.dispersion(),
                        alpha,
                        Math.round(counts[last]));
        return new Farrington(Math.exp(predictor), threshold, fitted);
    }

    private static QuasiPoisson fit(double[] counts, double[][] columns, double[] exposures) {
        double[] even = new double[counts.length];
        Arrays.fill(even, 1);
        QuasiPoisson first = QuasiPoisson.fit(counts, columns, exposures, even);
        return QuasiPoisson.fit(counts, columns, exposures, weights(counts, first));
    }

    /**
     * Anscombe's standardized residuals over {@value #OUTBREAK} weigh by their square's inverse.
     */
    private static double[] weights(double[] counts, QuasiPoisson model) {
        double[] weights = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            double mean = model.fitted()[i];
            double anscombe =
                    1.5
                            * (Math.pow(counts[i], 2.0 / 3) * Math.pow(mean, -1.0 / 6)
                                    - Math.sqrt(mean));
            double free = Math.max(1e-6, 1 - model.leverages()[i]);
            double residual = anscombe / Math.sqrt(model.dispersion() * free);
            weights[i] = residual > OUTBREAK ? 1 / (residual * residual) : 1;
        }
        double scale = counts.length / Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight * scale).toArray();
    }

    private static double[] columns(int week, int last, int fitted) {
        boolean seasonal = fitted >= 2 * YEAR;
        double[] row = new double[seasonal ? 1 + SEASONS : 2];
        row[0] = 1;
        row[1] = (double) (week - last) / YEAR;
        int season = seasonal ? season(week, last) : 0;
        if (season > 0) {
            row[1 + season] = 1;
        }
        return row;
    }

    /** 0 within three weeks of the time of year in question, then nine steps through the year. */
    private static int season(int week, int last) {
        int after = Math.floorMod(week - last + AROUND, YEAR);
        int window = 2 * AROUND + 1;
        return after < window ? 0 : 1 + (after - window) * (SEASONS - 1) / (YEAR - window);
    }

    private static double[] head(double[] values, int length) {
        return Arrays.copyOf(values, length);
    }
}
