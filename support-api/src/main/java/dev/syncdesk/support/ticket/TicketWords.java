package dev.syncdesk.support.ticket;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of texts, and their index. */
@Singleton
final class TicketWords {

    static final int MAX_WORDS = 200;
    private static final int MAX_LENGTH = 40;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final SearchIndex index;
    private final TicketWordRows rows;

    TicketWords(SearchIndex index, TicketWordRows rows) {
        this.index = index;
        this.rows = rows;
    }

    /** Makes the ticket found by the words of the text, as long as it has few enough. */
    void add(long number, String text) {
        int room = MAX_WORDS - index.countOf(number);
        List<String> words = of(text, Math.max(0, room));
        if (!words.isEmpty()) {
            index.addWords(words.stream().map(SearchWord::new).toList());
            rows.add(words.stream().map(word -> new TicketWord(word, number)).toList());
        }
    }

    /** In alphabetical order, so that two tickets never wait for each other's new words. */
    static List<String> of(String text, int max) {
        return BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .map(TicketWords::cut)
                .distinct()
                .limit(max)
                .sorted()
                .toList();
    }

    private static String cut(String word) {
        return word.length() <= MAX_LENGTH
                ? word
                : word.substring(0, word.offsetByCodePoints(0, MAX_LENGTH / 2));
    }
}
