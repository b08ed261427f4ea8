package dev.syncdesk.support.trend;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/** What customers may be told in one language. */
@Introspected
public record Explanation(String language, String explanation) {

    private static final String FALLBACK = "en";

    /** In a language, in English where there is none, or nothing. */
    static String told(List<Explanation> all, String language) {
        return in(all, language).isEmpty() ? in(all, FALLBACK) : in(all, language);
    }

    private static String in(List<Explanation> all, String language) {
        return all.stream()
                .filter(one -> one.language().equals(language))
                .map(Explanation::explanation)
                .findFirst()
                .orElse("");
    }
}
