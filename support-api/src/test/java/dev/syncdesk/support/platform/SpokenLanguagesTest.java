package dev.syncdesk.support.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.guide.BuiltInGuides;
import dev.syncdesk.support.Sources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a customer reads is there in every language that the portal offers. */
final class SpokenLanguagesTest {

    private static final String FOLDER = "support-api/src/main/resources/messages";
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"my", "consent", "closing"})
    void every_phrase_is_there_in_every_language(String part) {
        Set<String> english = read(part).keySet();
        assertTrue(english.size() > 1, part);
        for (SpokenLanguage language : others()) {
            assertEquals(english, read(part + "_" + language.code()).keySet(), language.code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"my", "consent", "closing"})
    void a_phrase_has_the_same_places_in_every_language(String part) {
        TreeMap<String, String> english = read(part);
        for (SpokenLanguage language : others()) {
            TreeMap<String, String> own = read(part + "_" + language.code());
            english.forEach(
                    (key, text) ->
                            assertEquals(
                                    places(text),
                                    places(own.getOrDefault(key, "")),
                                    language.code() + " " + key));
        }
    }

    @Test
    void the_guides_are_written_in_the_same_languages() {
        Set<String> portal =
                Arrays.stream(SpokenLanguage.values())
                        .map(SpokenLanguage::code)
                        .collect(Collectors.toCollection(TreeSet::new));
        BuiltInGuides.all()
                .forEach(
                        guide ->
                                assertEquals(
                                        portal, new TreeSet<>(guide.languages()), guide.code()));
    }

    private static List<SpokenLanguage> others() {
        return Arrays.stream(SpokenLanguage.values())
                .filter(language -> language != SpokenLanguage.ENGLISH)
                .toList();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeMap<String, String> read(String name) {
        Properties read = new Properties();
        try {
            read.load(
                    new StringReader(
                            Sources.texts(FOLDER, "/" + name + ".properties")
                                    .values()
                                    .iterator()
                                    .next()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        TreeMap<String, String> phrases = new TreeMap<>();
        read.forEach((key, text) -> phrases.put(key.toString(), text.toString()));
        return phrases;
    }
}
