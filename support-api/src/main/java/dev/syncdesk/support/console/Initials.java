package dev.syncdesk.support.console;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The one or two letters that stand for a person where a name does not fit. */
final class Initials {

    private Initials() {}

    static String of(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
