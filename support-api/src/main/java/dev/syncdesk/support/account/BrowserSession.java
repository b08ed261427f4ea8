package dev.syncdesk.support.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.net.URI;

/** Begins a browser's session and sends the browser to where it belongs. */
final class BrowserSession {

    private BrowserSession() {}

    /**
     * @param next a local path, or empty for the start page of the role
     */
    static MutableHttpResponse<?> begin(HttpRequest<?> request, SignedIn signedIn, String next) {
        String home = signedIn.account().role().isStaff() ? "/" : "/my";
        return HttpResponse.seeOther(URI.create(next.isEmpty() ? home : next))
                .cookie(
                        FormCookies.of(
                                request,
                                FormCookies.SESSION,
                                signedIn.token().secret(),
                                TokenKind.SESSION.lifetime()))
                .cookie(FormCookies.gone(request, FormCookies.VISITOR));
    }
}
