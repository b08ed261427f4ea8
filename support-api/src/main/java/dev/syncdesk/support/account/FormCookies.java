package dev.syncdesk.support.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;

/** The cookies that this server gives to a browser: out of scripts' reach, for this site only. */
final class FormCookies {

    static final String SESSION = "syncdesk_session";

    /** Stands in for the session on forms that are sent before signing in. */
    static final String VISITOR = "syncdesk_visitor";

    private FormCookies() {}

    static Optional<String> session(HttpRequest<?> request) {
        return request.getCookies().findCookie(SESSION).map(Cookie::getValue);
    }

    /** The secret that this browser's forms are bound to. */
    static Optional<String> formSecret(HttpRequest<?> request) {
        return session(request)
                .or(() -> request.getCookies().findCookie(VISITOR).map(Cookie::getValue));
    }

    static Cookie of(HttpRequest<?> request, String name, String secret, Duration age) {
        return Cookie.of(name, secret)
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .secure(request.isSecure())
                .maxAge(age);
    }

    static Cookie gone(HttpRequest<?> request, String name) {
        return of(request, name, "", Duration.ZERO);
    }
}
