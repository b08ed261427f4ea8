package dev.syncdesk.support.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Adds to groups the texts that lie near the middle of one of them. */
final class Nearest {

    private final Map<Integer, TermVector> vectors;
    private final List<List<Integer>> groups;
    private final List<TermVector> middles;

    Nearest(Map<Integer, TermVector> vectors, List<List<Integer>> groups) {
        this.vectors = vectors;
        this.groups = groups;
        this.middles =
                groups.stream()
                        .map(members -> members.stream().map(this::vector).toList())
                        .map(TermVector::middle)
                        .toList();
    }

    private TermVector vector(int index) {
        return Objects.requireNonNull(vectors.get(index));
    }

    /** The groups with those that join them; no text is in two. */
    List<List<Integer>> joined() {
        List<List<Integer>> joined = new ArrayList<>();
        groups.forEach(members -> joined.add(new ArrayList<>(members)));
        Set<Integer> grouped = new HashSet<>();
        groups.forEach(grouped::addAll);
        vectors.keySet().stream()
                .filter(index -> !grouped.contains(index))
                .sorted()
                .forEach(index -> join(index, joined));
        return joined;
    }

    private void join(int index, List<List<Integer>> joined) {
        double most = SimilarTexts.LEAST_COSINE;
        List<Integer> nearest = null;
        for (int group = 0; group < joined.size(); group++) {
            double cosine = middles.get(group).cosine(vector(index));
            if (cosine >= most) {
                most = cosine;
                nearest = joined.get(group);
            }
        }
        if (nearest != null) {
            nearest.add(index);
        }
    }
}
