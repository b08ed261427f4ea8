package dev.syncdesk.support.statistics;

/** Inverts a symmetric positive definite matrix by its Cholesky factor. */
final class SquareSolver {

    private static final double SINGULAR = 1e-10;

    private SquareSolver() {}

    /** A column that the ones before it explain gets zeros: its coefficient is 0 and certain. */
    static double[][] inverse(double[][] matrix) {
        int size = matrix.length;
        double[][] factor = factor(matrix);
        double[][] inverse = new double[size][size];
        for (int column = 0; column < size; column++) {
            if (factor[column][column] > 0) {
                solve(factor, column, inverse);
            }
        }
        return inverse;
    }

    private static double[][] factor(double[][] matrix) {
        int size = matrix.length;
        double[][] factor = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= factor[i][k] * factor[j][k];
                }
                if (i == j) {
                    factor[i][i] = rest > SINGULAR * matrix[i][i] ? Math.sqrt(rest) : 0;
                } else {
                    factor[i][j] = factor[j][j] == 0 ? 0 : rest / factor[j][j];
                }
            }
        }
        return factor;
    }

    private static void solve(double[][] factor, int column, double[][] inverse) {
        int size = factor.length;
        double[] forward = new double[size];
        for (int i = 0; i < size; i++) {
            double rest = i == column ? 1 : 0;
            for (int k = 0; k < i; k++) {
                rest -= factor[i][k] * forward[k];
            }
            forward[i] = factor[i][i] == 0 ? 0 : rest / factor[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            double rest = forward[i];
            for (int k = i + 1; k < size; k++) {
                rest -= factor[k][i] * inverse[k][column];
            }
            inverse[i][column] = factor[i][i] == 0 ? 0 : rest / factor[i][i];
        }
    }
}
