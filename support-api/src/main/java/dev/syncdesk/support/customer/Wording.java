package dev.syncdesk.support.customer;

import dev.syncdesk.support.platform.Phrases;
import dev.syncdesk.support.platform.SpokenLanguage;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a customer reads before they answer. A text that has been answered is never changed: another
 * text is another version, and the answers name theirs.
 */
public final class Wording {

    public static final String CURRENT = "1";

    private static final Map<SpokenLanguage, Phrases> TEXTS = texts();

    private Wording() {}

    private static Map<SpokenLanguage, Phrases> texts() {
        Map<SpokenLanguage, Phrases> texts = new EnumMap<>(SpokenLanguage.class);
        for (SpokenLanguage language : SpokenLanguage.values()) {
            texts.put(language, Phrases.read("consent", language.locale()));
        }
        return texts;
    }

    /** In a few words. */
    public static String title(Purpose purpose, Locale reader) {
        return text(purpose.wire() + ".title", reader);
    }

    /** What is done with a yes. */
    public static String meaning(Purpose purpose, Locale reader) {
        return text(purpose.wire() + ".text", reader);
    }

    /** All that would be sent, and what never is. */
    public static String sent(Locale reader) {
        return text("sent", reader);
    }

    private static String text(String key, Locale reader) {
        Phrases texts = TEXTS.get(SpokenLanguage.of(reader));
        return texts == null ? key : texts.of(CURRENT + "." + key);
    }
}
