package dev.syncdesk.support.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that most of a group's texts have and most others have not. */
final class TellingWords {

    private static final int MOST = 6;

    /** Of the group's texts at least one in two must have the first word, and one in three each. */
    private static final double LEAST_OF_FIRST = 0.5;

    private static final double LEAST_SHARE = 1.0 / 3;

    /** A word that is less than twice as usual in the group as outside tells nothing. */
    private static final double LEAST_LIFT = 2;

    private final Corpus corpus;
    private final int members;
    private final Map<String, Integer> inGroup = new HashMap<>();

    TellingWords(Corpus corpus, List<Integer> group) {
        this.corpus = corpus;
        this.members = group.size();
        group.forEach(
                index ->
                        corpus.words(index)
                                .keySet()
                                .forEach(stem -> inGroup.merge(stem, 1, Integer::sum)));
    }

    /** The most telling first; none where no word holds the group together. */
    List<String> all() {
        boolean held =
                inGroup.keySet().stream()
                        .anyMatch(stem -> tells(stem) && share(stem) >= LEAST_OF_FIRST);
        return held
                ? inGroup.keySet().stream()
                        .filter(this::tells)
                        .sorted(
                                Comparator.comparingDouble((String stem) -> -weight(stem))
                                        .thenComparing(stem -> stem))
                        .limit(MOST)
                        .map(corpus::spelling)
                        .toList()
                : List.of();
    }

    private boolean tells(String stem) {
        return share(stem) >= LEAST_SHARE && share(stem) >= LEAST_LIFT * outside(stem);
    }

    private double weight(String stem) {
        return share(stem) * Math.log(share(stem) / outside(stem));
    }

    private double share(String stem) {
        return (double) inGroup.getOrDefault(stem, 0) / members;
    }

    /** With half a text added, so that what nobody else has can be weighed too. */
    private double outside(String stem) {
        int others = corpus.size() - members;
        return (corpus.textsWith(stem) - inGroup.getOrDefault(stem, 0) + 0.5) / (others + 1);
    }
}
