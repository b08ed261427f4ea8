package dev.syncdesk.support.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Texts of one language, with how usual each word is among them. The weight of a word in a text
 * grows with how often it is there, by its logarithm, and with how few texts have it (tf–idf:
 * Salton and Buckley, Information Processing and Management 24, 1988). A word that no other text
 * has says nothing about likeness and weighs nothing.
 */
final class Corpus {

    private final List<WrittenText> texts;
    private final List<Map<String, Integer>> counts = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> texted = new HashMap<>();
    private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

    Corpus(Lexicon lexicon, List<WrittenText> texts) {
        this.texts = texts;
        texts.forEach(text -> counts.add(counted(lexicon.terms(text.text()))));
        counts.forEach(
                words -> words.keySet().forEach(stem -> texted.merge(stem, 1, Integer::sum)));
    }

    private Map<String, Integer> counted(List<Lexicon.Term> terms) {
        Map<String, Integer> counted = new HashMap<>();
        for (Lexicon.Term term : terms) {
            counted.merge(term.stem(), 1, Integer::sum);
            numbers.putIfAbsent(term.stem(), numbers.size());
            spellings
                    .computeIfAbsent(term.stem(), stem -> new HashMap<>())
                    .merge(term.word(), 1, Integer::sum);
        }
        return counted;
    }

    int size() {
        return texts.size();
    }

    WrittenText text(int index) {
        return texts.get(index);
    }

    /** Without order. */
    Map<String, Integer> words(int index) {
        return counts.get(index);
    }

    /** How many texts have the word. */
    int textsWith(String stem) {
        return texted.getOrDefault(stem, 0);
    }

    /** As it is written most often. */
    String spelling(String stem) {
        return spellings.getOrDefault(stem, Map.of(stem, 1)).entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(stem);
    }

    TermVector vector(int index) {
        Map<Integer, Double> weights = new HashMap<>();
        counts.get(index)
                .forEach(
                        (stem, count) -> {
                            if (textsWith(stem) > 1) {
                                weights.put(
                                        Objects.requireNonNull(numbers.get(stem)),
                                        (1 + Math.log(count)) * rarity(stem));
                            }
                        });
        return TermVector.of(weights);
    }

    private double rarity(String stem) {
        return Math.log((1.0 + size()) / textsWith(stem));
    }
}
