package dev.syncdesk.support.ticket;

import java.util.stream.Collectors;

/** The reply that a solved run proposes, with its evidence, in the customer's language. */
final class ClosingWords {

    private static final String ENGLISH =
            """
            Hello %s,

            your device works again. This is what it told us:

            %s

            I close this case now. If it comes back, just answer here.
            """;

    private static final String GERMAN =
            """
            Guten Tag %s,

            Ihr Gerät funktioniert wieder. Das hat es uns gemeldet:

            %s

            Ich schließe den Fall damit ab. Sollte das Problem wiederkommen, antworten Sie einfach \
            hier.
            """;

    private ClosingWords() {}

    /**
     * @param evidence one line each
     */
    static String of(String language, String name, String evidence) {
        String list = evidence.lines().map(line -> "- " + line).collect(Collectors.joining("\n"));
        String words = language.startsWith("de") ? GERMAN : ENGLISH;
        return words.formatted(name, list);
    }
}
