package dev.syncdesk.support.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of one language: which of them say nothing, and what is left of the others' forms. */
final class Lexicon {

    private final String language;
    private final CharArraySet stopWords;
    private final Analyzer analyzer;

    /**
     * A word of a text.
     *
     * @param stem by which its forms are one word
     * @param word as it is written there
     */
    record Term(String stem, String word) {}

    /**
     * @param language of two letters
     * @param list name of Snowball's list of stop words, as Lucene carries it
     */
    Lexicon(String language, String list, Function<CharArraySet, Analyzer> analyzer) {
        this.language = language;
        this.stopWords = stopWords(list);
        this.analyzer = analyzer.apply(stopWords);
    }

    private static CharArraySet stopWords(String list) {
        try (InputStream words = SnowballFilter.class.getResourceAsStream(list + "_stop.txt")) {
            if (words == null) {
                throw new IllegalStateException("Lucene has no stop words in " + list);
            }
            return WordlistLoader.getSnowballWordSet(words, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String language() {
        return language;
    }

    /** How many of a text's words say nothing in this language; a text in it has many. */
    long stopWordsAmong(List<String> words) {
        return words.stream().filter(stopWords::contains).count();
    }

    /** In their order; a word that comes twice is there twice. */
    List<Term> terms(String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String word = text.substring(place.startOffset(), place.endOffset());
                terms.add(new Term(stem.toString(), word));
            }
            tokens.end();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return terms;
    }
}
