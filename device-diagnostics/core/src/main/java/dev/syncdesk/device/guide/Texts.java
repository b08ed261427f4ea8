package dev.syncdesk.device.guide;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One text in every language of its guide.
 *
 * @param byLanguage by language code such as {@code de}; the guide's first language first; may be
 *     empty
 */
public record Texts(Map<String, String> byLanguage) {

    public static final Texts NONE = new Texts(Collections.emptyMap());

    public Texts {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** The text in that language ({@code de} serves {@code de-AT}), else in the first; or empty. */
    public String in(String language) {
        String exact = byLanguage.get(language);
        if (exact != null) {
            return exact;
        }
        String general = byLanguage.get(language.split("-", 2)[0]);
        return general != null ? general : first();
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    Texts replacing(String placeholder, String value) {
        Map<String, String> filled = new LinkedHashMap<>();
        byLanguage.forEach(
                (language, text) -> filled.put(language, text.replace(placeholder, value)));
        return new Texts(filled);
    }

    Set<String> languages() {
        return byLanguage.keySet();
    }

    private String first() {
        return byLanguage.isEmpty() ? "" : byLanguage.values().iterator().next();
    }
}
