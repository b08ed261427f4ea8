package dev.syncdesk.device.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What no guide writes is said in every language that a guide speaks. */
final class WordsTest {

    @Test
    void every_word_is_there_in_every_language_of_the_guides() throws IllegalAccessException {
        Set<String> spoken = new TreeSet<>();
        BuiltInGuides.all().forEach(guide -> spoken.addAll(guide.languages()));
        assertEquals(Set.of("de", "en", "es"), spoken);
        List<Field> words =
                Arrays.stream(Words.class.getDeclaredFields())
                        .filter(field -> field.getType() == Texts.class)
                        .toList();
        assertTrue(words.size() >= 6, words.toString());
        for (Field word : words) {
            assertEquals(spoken, new TreeSet<>(((Texts) word.get(null)).languages()));
        }
    }
}
