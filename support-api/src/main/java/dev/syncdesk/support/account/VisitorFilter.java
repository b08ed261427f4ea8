package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Ids;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;

/** Gives a browser that has no session a cookie that its sign-in form is bound to. */
@ServerFilter(patterns = {"/sign-in", "/sign-in/**"})
final class VisitorFilter {

    static final String NEW_VISITOR = "syncdesk.visitor";
    private static final Duration AGE = Duration.ofHours(12);

    @RequestFilter
    void greet(HttpRequest<?> request) {
        if (FormCookies.formSecret(request).isEmpty()) {
            request.setAttribute(NEW_VISITOR, Ids.secret());
        }
    }

    @ResponseFilter
    void remember(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(NEW_VISITOR, String.class)
                .map(secret -> FormCookies.of(request, FormCookies.VISITOR, secret, AGE))
                .ifPresent(response::cookie);
    }
}
