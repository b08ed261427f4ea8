package dev.syncdesk.device.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class GuideTextsTest {

    private static final String YAML =
            """
            languages: [en, de]
            title: {en: Charge}          # stays
            steps:
              charge:
                kind: watch
                title:
                  en: Charge it
                text:
                  en: |
                    Put it
                    on its charger.
                  de: Laden
                answers:
                  done: {label: {en: Done, de: Fertig}}
            """;

    @Test
    void every_text_has_its_place_and_the_languages_that_it_is_in() {
        GuideTexts texts = GuideTexts.of(YAML);
        assertEquals(List.of("en", "de"), texts.languages());
        assertEquals(
                List.of(
                        new GuideTexts.Place("title", 2, Map.of("en", "Charge")),
                        new GuideTexts.Place("steps/charge/title", 7, Map.of("en", "Charge it")),
                        new GuideTexts.Place(
                                "steps/charge/text",
                                9,
                                Map.of("en", "Put it\non its charger.\n", "de", "Laden")),
                        new GuideTexts.Place(
                                "steps/charge/answers/done/label",
                                14,
                                Map.of("en", "Done", "de", "Fertig"))),
                texts.places());
        assertEquals(4, texts.written("en"));
        assertEquals(2, texts.written("de"));
    }

    @Test
    void a_text_is_written_at_its_place_and_nothing_else_changes() {
        assertEquals(
                YAML.replace("{en: Charge} ", "{en: \"Load\"} "),
                GuideTextEdit.write(YAML, "title", "en", "Load"));
        assertEquals(
                YAML.replace("en: Done, de", "en: \"A \\\"b\\\"\", de"),
                GuideTextEdit.write(YAML, "steps/charge/answers/done/label", "en", "A \"b\""));
    }

    @Test
    void a_missing_translation_is_added_beside_the_others() {
        assertEquals(
                YAML.replace("{en: Charge} ", "{en: Charge, de: \"Laden\"} "),
                GuideTextEdit.write(YAML, "title", "de", "Laden"));
        assertEquals(
                YAML.replace("      en: Charge it\n", "      en: Charge it\n      de: \"Laden\"\n"),
                GuideTextEdit.write(YAML, "steps/charge/title", "de", "Laden"));
    }

    @Test
    void a_block_of_lines_is_replaced_whole() {
        assertEquals(
                YAML.replace("|\n        Put it\n        on its charger.\n", "\"Short\"\n"),
                GuideTextEdit.write(YAML, "steps/charge/text", "en", "Short"));
    }

    @Test
    void a_place_that_is_not_there_is_not_written() {
        assertNull(GuideTextEdit.write(YAML, "steps/other/title", "en", "x"));
        assertNull(GuideTextEdit.write("[", "title", "en", "x"));
        assertNull(GuideTextEdit.write("title: word", "title", "en", "x"));
        assertEquals(List.of(), GuideTexts.of(": :").places());
    }

    @Property
    void whatever_is_written_is_read_again(@ForAll @StringLength(max = 50) String text) {
        String written = GuideTextEdit.write(GuideYamlTest.GOOD, "summary", "en", "a" + text);
        GuideTexts.Place summary =
                GuideTexts.of(written == null ? "" : written).places().stream()
                        .filter(place -> place.path().equals("summary"))
                        .findFirst()
                        .orElse(null);
        if (summary != null) {
            assertEquals("a" + text, summary.byLanguage().get("en"));
        } else {
            // Only what YAML cannot hold at all makes the text unreadable.
            assertInstanceOf(
                    GuideReading.Invalid.class,
                    GuideYaml.read("x", written == null ? "" : written));
        }
    }
}
