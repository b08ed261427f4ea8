package dev.syncdesk.support.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;

/** The languages whose words are known. */
final class Lexicons {

    private static final List<Lexicon> ALL =
            List.of(
                    new Lexicon("en", "english", EnglishAnalyzer::new),
                    new Lexicon("de", "german", GermanAnalyzer::new),
                    new Lexicon("es", "spanish", SpanishAnalyzer::new),
                    new Lexicon("fr", "french", FrenchAnalyzer::new),
                    new Lexicon("it", "italian", ItalianAnalyzer::new),
                    new Lexicon("nl", "dutch", DutchAnalyzer::new),
                    new Lexicon("pt", "portuguese", PortugueseAnalyzer::new));

    private static final Map<String, Lexicon> BY_LANGUAGE =
            ALL.stream().collect(Collectors.toMap(Lexicon::language, Function.identity()));

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Lexicons() {}

    /**
     * That of the language whose stop words the text has the most of, for a customer may write in
     * another than they read; where that is even, the customer's own, and English where that is not
     * known here.
     *
     * @param own language of two letters
     */
    static Lexicon of(String text, String own) {
        List<String> words = BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
        Lexicon most = BY_LANGUAGE.getOrDefault(own, ALL.getFirst());
        for (Lexicon other : ALL) {
            most = other.stopWordsAmong(words) > most.stopWordsAmong(words) ? other : most;
        }
        return most;
    }
}
