package dev.syncdesk.support.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.support.Sources;
import dev.syncdesk.support.platform.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every phrase that a staff page says is written. */
final class PhrasesTest {

    private static final Pattern SAID =
            Pattern.compile("screen(?:\\(\\))?\\.say\\(\"([a-z0-9.-]+)\"");

    private final Phrases phrases = Phrases.read("console", Locale.UK);

    @Test
    void every_phrase_of_a_template_is_there() {
        Set<String> missing = new TreeSet<>();
        for (String text : Sources.texts("support-api/src/main/jte", ".jte").values()) {
            Matcher said = SAID.matcher(text);
            while (said.find()) {
                if (!said.group(1).endsWith(".") && !phrases.has(said.group(1))) {
                    missing.add(said.group(1));
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_key_has_a_phrase() {
        List<String> missing =
                KeyList.GROUPS.stream()
                        .flatMap(group -> group.keys().stream())
                        .map(key -> "key." + key.code())
                        .filter(phrase -> !phrases.has(phrase))
                        .toList();
        assertEquals(List.of(), missing);
    }
}
