package dev.syncdesk.companion.android;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class TranslationsTest {

    private static final Path RES = Path.of("src/main/res");
    private static final Pattern PLACE = Pattern.compile("%(\\d\\$)?[sd]|%%");

    /** The places of each text that values are put into, by the text's name. */
    private static Map<String, String> places(String folder) throws Exception {
        NodeList texts =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(RES.resolve(folder).resolve("strings.xml").toFile())
                        .getElementsByTagName("string");
        Map<String, String> places = new TreeMap<>();
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            if (!text.getAttribute("translatable").equals("false")) {
                places.put(text.getAttribute("name"), places(PLACE, text.getTextContent()));
            }
        }
        return places;
    }

    private static String places(Pattern place, String text) {
        StringBuilder found = new StringBuilder();
        Matcher matcher = place.matcher(text);
        while (matcher.find()) {
            found.append(matcher.group()).append(' ');
        }
        return found.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"values-de", "values-es"})
    void every_text_is_there_in_each_language_with_the_same_places(String folder) throws Exception {
        assertEquals(places("values"), places(folder));
    }
}
