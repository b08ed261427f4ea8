package dev.syncdesk.support.statistics;

import java.util.Arrays;

/**
 * A log-linear model of counts whose variance is so many times their mean, fitted by iteratively
 * reweighted least squares (McCullagh and Nelder, Generalized Linear Models, 2nd edition, 2.5 and
 * 6.2).
 *
 * @param coefficients of the columns, on the logarithmic scale
 * @param covariance of the coefficients, without the dispersion
 * @param fitted means
 * @param leverages how much of each count its own fit is made of
 * @param dispersion Pearson's, at least 1: counts are never taken for less scattered than Poisson's
 */
record QuasiPoisson(
        double[] coefficients,
        double[][] covariance,
        double[] fitted,
        double[] leverages,
        double dispersion) {

    private static final int MOST_ROUNDS = 50;
    private static final double SETTLED = 1e-10;
    private static final double LEAST_MEAN = 1e-8;

    /**
     * @param counts that were seen
     * @param columns by row, the first being 1
     * @param exposures above 0, whose logarithm is the offset
     * @param weights 0 and above
     */
    static QuasiPoisson fit(
            double[] counts, double[][] columns, double[] exposures, double[] weights) {
        double[] means = new double[counts.length];
        Arrays.setAll(means, i -> counts[i] + 0.1);
        double[] coefficients = new double[columns[0].length];
        double[][] covariance = new double[0][0];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            covariance = SquareSolver.inverse(information(columns, weights, means));
            double[] next = times(covariance, scores(counts, columns, exposures, weights, means));
            double moved = distance(coefficients, next);
            coefficients = next;
            means = means(columns, exposures, coefficients);
            if (moved < SETTLED) {
                break;
            }
        }
        double[] leverages = leverages(columns, weights, means, covariance);
        return new QuasiPoisson(
                coefficients,
                covariance,
                means,
                leverages,
                dispersion(counts, weights, means, leverages));
    }

    /** Linear predictor of a row, its exposure included. */
    double predicted(double[] row, double exposure) {
        return linear(row, coefficients) + Math.log(exposure);
    }

    /** Standard error of that, with the dispersion. */
    double error(double[] row) {
        return Math.sqrt(dispersion * linear(row, times(covariance, row)));
    }

    private static double[][] information(double[][] columns, double[] weights, double[] means) {
        int size = columns[0].length;
        double[][] sums = new double[size][size];
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < size; j++) {
                for (int k = 0; k < size; k++) {
                    sums[j][k] += weights[i] * means[i] * columns[i][j] * columns[i][k];
                }
            }
        }
        return sums;
    }

    private static double[] scores(
            double[] counts,
            double[][] columns,
            double[] exposures,
            double[] weights,
            double[] means) {
        double[] scores = new double[columns[0].length];
        for (int i = 0; i < columns.length; i++) {
            double working = Math.log(means[i] / exposures[i]) + (counts[i] - means[i]) / means[i];
            for (int j = 0; j < scores.length; j++) {
                scores[j] += weights[i] * means[i] * columns[i][j] * working;
            }
        }
        return scores;
    }

    private static double[] means(double[][] columns, double[] exposures, double[] coefficients) {
        double[] means = new double[columns.length];
        Arrays.setAll(
                means,
                i ->
                        Math.max(
                                LEAST_MEAN,
                                exposures[i] * Math.exp(linear(columns[i], coefficients))));
        return means;
    }

    private static double[] leverages(
            double[][] columns, double[] weights, double[] means, double[][] covariance) {
        double[] leverages = new double[columns.length];
        Arrays.setAll(
                leverages,
                i -> weights[i] * means[i] * linear(columns[i], times(covariance, columns[i])));
        return leverages;
    }

    private static double dispersion(
            double[] counts, double[] weights, double[] means, double[] leverages) {
        double pearson = 0;
        int told = 0;
        for (int i = 0; i < counts.length; i++) {
            pearson += weights[i] * (counts[i] - means[i]) * (counts[i] - means[i]) / means[i];
            told += weights[i] > 0 ? 1 : 0;
        }
        double free = told - Arrays.stream(leverages).sum();
        return free < 1 ? 1 : Math.max(1, pearson / free);
    }

    private static double linear(double[] row, double[] coefficients) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * coefficients[i];
        }
        return sum;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[matrix.length];
        Arrays.setAll(product, i -> linear(matrix[i], vector));
        return product;
    }

    private static double distance(double[] one, double[] other) {
        double most = 0;
        for (int i = 0; i < one.length; i++) {
            most = Math.max(most, Math.abs(one[i] - other[i]));
        }
        return most;
    }
}
