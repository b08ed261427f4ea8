package dev.syncdesk.support.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Of many tests at once: each p value adjusted so that, of those at or under q, the expected share
 * of false ones is at most q (Benjamini and Hochberg, Controlling the false discovery rate, Journal
 * of the Royal Statistical Society B 57, 1995). It holds for independent tests and for those that
 * depend positively on each other (Benjamini and Yekutieli, Annals of Statistics 29, 2001).
 */
public final class FalseDiscovery {

    private FalseDiscovery() {}

    /** In the order of the p values; each p value counts as one test of the family. */
    public static double[] adjusted(double[] pValues) {
        int[] falling =
                IntStream.range(0, pValues.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> pValues[i]).reversed())
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] adjusted = new double[pValues.length];
        Arrays.fill(adjusted, 1);
        double least = 1;
        for (int i = 0; i < falling.length; i++) {
            int rank = pValues.length - i;
            least = Math.min(least, pValues[falling[i]] * pValues.length / rank);
            adjusted[falling[i]] = least;
        }
        return adjusted;
    }
}
