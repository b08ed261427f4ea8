package dev.syncdesk.support.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hipparchus.clustering.Clusterable;
import org.hipparchus.clustering.DBSCANClusterer;

/**
 * Finds texts that say much the same: language by language, where at least {@value
 * #LEAST_NEIGHBOURS} others lie within a cosine distance of {@value #FARTHEST}, and what can be
 * reached from there so (DBSCAN: Ester, Kriegel, Sander and Xu, Proceedings of KDD, 1996). A text
 * whose cosine with the middle of such a group is {@value #LEAST_COSINE} or more joins the nearest.
 * How many groups there are follows from the texts, and most texts are in none.
 */
public final class SimilarTexts {

    /** Of fewer texts in a language nobody knows which words are usual in it. */
    public static final int LEAST_TEXTS = 20;

    /** A smaller group is none. */
    public static final int LEAST_GROUP = 5;

    static final double FARTHEST = 0.6;
    static final int LEAST_NEIGHBOURS = 3;

    /** Of a group's middle, by which a text joins that says the same in fewer of its words. */
    static final double LEAST_COSINE = 0.35;

    /** A text of fewer words that others have too is like too many. */
    private static final int LEAST_WORDS = 3;

    private SimilarTexts() {}

    /** A text of a corpus as the clustering library takes it: its place and no more. */
    private record Place(int index) implements Clusterable {
        @Override
        public double[] getPoint() {
            return new double[] {index};
        }
    }

    /** The largest group first. */
    public static List<TextGroup> of(List<WrittenText> texts) {
        Map<Lexicon, List<WrittenText>> spoken =
                texts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        text -> Lexicons.of(text.text(), text.language()),
                                        () ->
                                                new TreeMap<>(
                                                        Comparator.comparing(Lexicon::language)),
                                        Collectors.toList()));
        List<TextGroup> groups = new ArrayList<>();
        spoken.forEach(
                (lexicon, own) -> {
                    if (own.size() >= LEAST_TEXTS) {
                        groups.addAll(groups(lexicon, new Corpus(lexicon, own)));
                    }
                });
        groups.sort(Comparator.comparingInt((TextGroup group) -> -group.ids().size()));
        return groups;
    }

    private static List<TextGroup> groups(Lexicon lexicon, Corpus corpus) {
        Map<Integer, TermVector> vectors = new HashMap<>();
        IntStream.range(0, corpus.size())
                .filter(index -> corpus.text(index).grouped())
                .forEach(index -> vectors.put(index, corpus.vector(index)));
        vectors.values().removeIf(vector -> vector.terms().length < LEAST_WORDS);
        DBSCANClusterer<Place> dense =
                new DBSCANClusterer<>(
                        FARTHEST,
                        LEAST_NEIGHBOURS,
                        (one, other) -> distance(vectors, (int) one[0], (int) other[0]));
        List<Place> places = vectors.keySet().stream().sorted().map(Place::new).toList();
        List<List<Integer>> clusters =
                dense.cluster(places).stream()
                        .map(cluster -> cluster.getPoints().stream().map(Place::index).toList())
                        .toList();
        return new Nearest(vectors, clusters)
                .joined().stream()
                        .filter(members -> members.size() >= LEAST_GROUP)
                        .map(members -> group(lexicon, corpus, members))
                        .filter(group -> !group.words().isEmpty())
                        .toList();
    }

    private static double distance(Map<Integer, TermVector> vectors, int one, int other) {
        TermVector mine = vectors.get(one);
        TermVector theirs = vectors.get(other);
        return mine == null || theirs == null ? 1 : 1 - mine.cosine(theirs);
    }

    /** Without words of its own a group is only a heap. */
    private static TextGroup group(Lexicon lexicon, Corpus corpus, List<Integer> members) {
        return new TextGroup(
                lexicon.language(),
                members.stream().map(index -> corpus.text(index).id()).sorted().toList(),
                new TellingWords(corpus, members).all());
    }
}
