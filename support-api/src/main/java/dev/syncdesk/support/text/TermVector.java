package dev.syncdesk.support.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text as the weights of its words, of length 1.
 *
 * @param terms their numbers, rising
 */
record TermVector(int[] terms, double[] weights) {

    static TermVector of(Map<Integer, Double> weightByTerm) {
        Map<Integer, Double> rising = new TreeMap<>(weightByTerm);
        double length =
                Math.sqrt(rising.values().stream().mapToDouble(weight -> weight * weight).sum());
        return new TermVector(
                rising.keySet().stream().mapToInt(Integer::intValue).toArray(),
                rising.values().stream().mapToDouble(weight -> weight / length).toArray());
    }

    /** The direction that lies in the middle of some. */
    static TermVector middle(List<TermVector> vectors) {
        Map<Integer, Double> sums = new TreeMap<>();
        for (TermVector vector : vectors) {
            for (int i = 0; i < vector.terms.length; i++) {
                sums.merge(vector.terms[i], vector.weights[i], Double::sum);
            }
        }
        return of(sums);
    }

    /** 0 where they share no word, 1 where they are the same. */
    double cosine(TermVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            if (terms[i] == other.terms[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (terms[i] < other.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
