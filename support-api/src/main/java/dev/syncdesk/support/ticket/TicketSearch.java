package dev.syncdesk.support.ticket;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds tickets by number, e-mail address, serial, or by words that begin as asked. It follows the
 * longest word down through the newest tickets, and looks at a bounded number of them.
 */
@Singleton
final class TicketSearch {

    static final int MAX_LENGTH = 200;

    /** How many tickets one step looks at. */
    static final int STEP = 200;

    private static final int MAX_TERMS = 5;
    private static final int MAX_WORDS_A_TERM = 20;
    private static final Pattern NUMBER = Pattern.compile("#?([0-9]{1,15})");

    private final SearchIndex index;

    TicketSearch(SearchIndex index) {
        this.index = index;
    }

    /**
     * One step of a search.
     *
     * @param numbers that match, highest first
     * @param below where to go on; 0 where there is no more
     */
    record Found(List<Long> numbers, long below) {}

    Found find(String text, long below) {
        String query = text.strip();
        Set<Long> exact = exact(query, below);
        List<Long> candidates = candidates(query, below);
        long floor = candidates.size() < STEP ? 0 : candidates.getLast();
        Stream<Long> withWords = others(query, candidates).stream();
        List<Long> numbers =
                Stream.concat(exact.stream().filter(number -> number >= floor), withWords)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        return new Found(numbers, floor);
    }

    private Set<Long> exact(String query, long below) {
        Set<Long> numbers = new HashSet<>();
        var number = NUMBER.matcher(query);
        if (number.matches() && Long.parseLong(number.group(1)) < below) {
            numbers.add(Long.parseLong(number.group(1)));
        }
        if (query.contains("@")) {
            numbers.addAll(index.ofEmail(query.toLowerCase(Locale.ROOT), below, STEP));
        } else if (!query.contains(" ")) {
            numbers.addAll(index.ofSerial(query, below, STEP));
        }
        return numbers;
    }

    private List<Long> candidates(String query, long below) {
        List<String> terms = terms(query);
        return terms.isEmpty()
                ? List.of()
                : words(terms.getFirst()).stream()
                        .flatMap(word -> index.ticketsWith(word, below, STEP).stream())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .limit(STEP)
                        .toList();
    }

    private List<Long> others(String query, List<Long> candidates) {
        List<Long> left = candidates;
        for (String term : terms(query).stream().skip(1).toList()) {
            List<String> words = words(term);
            left = left.isEmpty() || words.isEmpty() ? List.of() : index.having(words, left);
        }
        return left;
    }

    /** An address is one thing, and not its words. */
    private static List<String> terms(String query) {
        return query.contains("@")
                ? List.of()
                : TicketWords.of(query, MAX_TERMS).stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
    }

    private List<String> words(String prefix) {
        return index.wordsFrom(prefix, prefix + Character.MAX_VALUE, MAX_WORDS_A_TERM);
    }
}
