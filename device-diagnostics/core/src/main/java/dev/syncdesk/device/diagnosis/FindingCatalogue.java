package dev.syncdesk.device.diagnosis;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * What each finding is called and means, in English, German and Spanish; English for other
 * languages.
 */
public final class FindingCatalogue {

    private static final Properties ENGLISH = load("/findings/en.properties");
    private static final Properties GERMAN = load("/findings/de.properties");
    private static final Properties SPANISH = load("/findings/es.properties");

    /** A code that is not in the catalogue is its own title. */
    public static FindingText text(String code, Locale locale) {
        Properties texts = texts(locale);
        return new FindingText(
                texts.getProperty(code + ".title", code),
                texts.getProperty(code + ".customer", ""),
                texts.getProperty(code + ".staff", ""));
    }

    private static Properties texts(Locale locale) {
        return switch (locale.getLanguage()) {
            case "de" -> GERMAN;
            case "es" -> SPANISH;
            default -> ENGLISH;
        };
    }

    private static Properties load(String resource) {
        Properties texts = new Properties();
        try (InputStream in = FindingCatalogue.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private FindingCatalogue() {}
}
