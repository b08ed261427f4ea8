package dev.syncdesk.support.ticket;

import dev.syncdesk.device.diagnosis.FindingCatalogue;
import dev.syncdesk.support.platform.Phrases;
import dev.syncdesk.support.platform.SpokenLanguage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reply that a solved run proposes, with its evidence, in the customer's language. */
final class ClosingWords {

    private static final String OF_A_FINDING = "finding ";

    private ClosingWords() {}

    /**
     * @param language a language tag (BCP 47)
     * @param evidence of the run, one line each
     * @param findings codes of those that the run has cured
     */
    static String of(String language, String name, String evidence, List<String> findings) {
        Locale reader = SpokenLanguage.of(Locale.forLanguageTag(language)).locale();
        Phrases words = Phrases.read("closing", reader);
        SeenWords said = new SeenWords(words);
        Stream<String> seen =
                evidence.lines().filter(line -> !line.startsWith(OF_A_FINDING)).map(said::of);
        Stream<String> gone = findings.stream().map(code -> gone(code, words));
        String list =
                Stream.concat(seen, gone)
                        .map(line -> "- " + line)
                        .collect(Collectors.joining("\n"));
        return words.of("text", name, list);
    }

    /** In the customer's words, not by its code. */
    private static String gone(String code, Phrases words) {
        return words.of("gone", FindingCatalogue.text(code, words.locale()).title());
    }
}
