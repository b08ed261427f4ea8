package dev.syncdesk.support.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.platform.Phrases;
import dev.syncdesk.support.platform.SpokenLanguage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A text that customers have answered reads the same for ever. */
final class WordingTest {

    @Test
    void the_first_wording_is_what_it_was() throws NoSuchAlgorithmException {
        StringBuilder texts = new StringBuilder();
        for (String language : new String[] {"en", "de", "es"}) {
            Phrases read = Phrases.read("consent", Locale.forLanguageTag(language));
            for (Purpose purpose : Purpose.values()) {
                texts.append(read.of("1." + purpose.wire() + ".title")).append('\n');
                texts.append(read.of("1." + purpose.wire() + ".text")).append('\n');
            }
            texts.append(read.of("1.sent")).append('\n');
        }
        byte[] bytes = texts.toString().getBytes(StandardCharsets.UTF_8);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertEquals(
                "1d7acff127080634576409e89b43172763131686c1f946ada2d5298e7e6a8e35",
                HexFormat.of().formatHex(digest),
                "A text that was answered has changed. Write it as the next wording instead.");
    }

    @Test
    void the_wording_of_today_is_there_in_every_language() {
        for (SpokenLanguage language : SpokenLanguage.values()) {
            for (Purpose purpose : Purpose.values()) {
                assertTrue(Wording.title(purpose, language.locale()).contains(" "));
                assertTrue(Wording.meaning(purpose, language.locale()).contains(" "));
            }
            assertTrue(Wording.sent(language.locale()).contains(" "));
        }
        assertEquals(
                "Support with the state of my devices",
                Wording.title(Purpose.SUPPORT, Locale.JAPANESE));
    }
}
