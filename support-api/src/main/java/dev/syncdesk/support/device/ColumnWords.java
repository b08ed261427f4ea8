package dev.syncdesk.support.device;

import java.util.List;

/** Joins what a relay says of itself for its column; what does not fit is left out. */
final class ColumnWords {

    private static final int LANGUAGES_CHARACTERS = 200;
    private static final int WORDS_CHARACTERS = 400;
    private static final int WORD_CHARACTERS = 64;

    private ColumnWords() {}

    static String languages(List<String> languages) {
        return joined(languages, LANGUAGES_CHARACTERS);
    }

    static String of(List<String> words) {
        return joined(words, WORDS_CHARACTERS);
    }

    private static String joined(List<String> words, int limit) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            if (isWord(word) && text.length() + word.length() < limit) {
                text.append(text.isEmpty() ? "" : ",").append(word);
            }
        }
        return text.toString();
    }

    private static boolean isWord(String word) {
        return word.length() <= WORD_CHARACTERS && word.matches("[A-Za-z0-9._/-]+");
    }
}
