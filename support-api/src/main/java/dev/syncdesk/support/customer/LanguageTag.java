package dev.syncdesk.support.customer;

import dev.syncdesk.support.platform.Refusal;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** A language as BCP 47 writes it, such as {@code de} or {@code pt-BR}. */
final class LanguageTag {

    private static final int MAX_CHARACTERS = 20;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private LanguageTag() {}

    /**
     * @throws Refusal.Invalid when there is no such language
     */
    static String of(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            if (text.length() <= MAX_CHARACTERS && LANGUAGES.contains(locale.getLanguage())) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException notATag) {
            // Refused below, as a tag of no language is.
        }
        throw new Refusal.Invalid("locale", "is not a language tag, such as de or pt-BR");
    }
}
