package dev.syncdesk.support.ticket;

import dev.syncdesk.device.diagnosis.FindingCatalogue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final String OF_A_FINDING = "finding ";

    private ClosingWords() {}

    /**
     * @param evidence of the run, one line each
     * @param findings codes of those that the run has cured
     */
    static String of(String language, String name, String evidence, List<String> findings) {
        boolean isGerman = language.startsWith("de");
        Stream<String> seen = evidence.lines().filter(line -> !line.startsWith(OF_A_FINDING));
        Stream<String> gone = findings.stream().map(code -> gone(code, isGerman));
        String list =
                Stream.concat(seen, gone)
                        .map(line -> "- " + line)
                        .collect(Collectors.joining("\n"));
        return (isGerman ? GERMAN : ENGLISH).formatted(name, list);
    }

    /** In the customer's words, not by its code. */
    private static String gone(String code, boolean isGerman) {
        Locale locale = isGerman ? Locale.GERMAN : Locale.ENGLISH;
        String title = FindingCatalogue.text(code, locale).title();
        return title + (isGerman ? ": behoben" : ": gone");
    }
}
