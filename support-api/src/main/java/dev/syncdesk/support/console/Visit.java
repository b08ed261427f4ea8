package dev.syncdesk.support.console;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.account.Csrf;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.CookieValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request of a person for a page.
 *
 * @param theme what they chose; null is the system's
 */
@Introspected
public record Visit(Caller caller, Csrf csrf, @Nullable @CookieValue("theme") String theme) {

    private static final List<String> CHOICES = List.of("light", "dark");

    String chosenTheme() {
        return theme != null && CHOICES.contains(theme) ? theme : "auto";
    }
}
