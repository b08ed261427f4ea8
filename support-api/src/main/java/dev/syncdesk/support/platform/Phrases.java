package dev.syncdesk.support.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one part of the interface in one language. English is whole; another language falls
 * back to it, phrase by phrase.
 */
public final class Phrases {

    private final Locale locale;
    private final Map<String, String> texts;

    private Phrases(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /**
     * @param part names the file {@code messages/{part}.properties}, and {@code
     *     messages/{part}_{language}.properties} for a language that is not English
     */
    public static Phrases read(String part, Locale locale) {
        Map<String, String> texts = new HashMap<>(file("messages/" + part + ".properties"));
        texts.putAll(file("messages/" + part + "_" + locale.getLanguage() + ".properties"));
        return new Phrases(locale, Map.copyOf(texts));
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The phrase with {@code {0}}, {@code {1}} … replaced; a key without a phrase is its own. */
    public String of(String key, @Nullable Object... values) {
        String text = texts.getOrDefault(key, key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    private static Map<String, String> file(String name) {
        Properties read = new Properties();
        try (InputStream in = Phrases.class.getClassLoader().getResourceAsStream(name)) {
            if (in != null) {
                load(read, in);
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("Cannot read " + name, unreadable);
        }
        Map<String, String> texts = new HashMap<>();
        read.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    private static void load(Properties into, InputStream in) throws IOException {
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            into.load(reader);
        }
    }
}
