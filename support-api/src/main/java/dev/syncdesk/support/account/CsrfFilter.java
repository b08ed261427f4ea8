package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.platform.RequestBody;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses a changing call that a browser makes with its cookie, unless it proves with the CSRF
 * token that a page of this site made it. A call with a bearer token needs no such proof.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class CsrfFilter implements Ordered {

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void check(HttpRequest<?> request) {
        if (needsProof(request) && !isProven(request)) {
            throw new Refusal.Forbidden(
                    "This page is out of date or came from elsewhere. Reload it and try again.");
        }
    }

    private static boolean needsProof(HttpRequest<?> request) {
        return !SAFE.contains(request.getMethod())
                && CallerFetcher.bearer(request).isEmpty()
                && (FormCookies.session(request).isPresent() || RequestBody.isForm(request));
    }

    private static boolean isProven(HttpRequest<?> request) {
        Optional<Csrf> expected = FormCookies.formSecret(request).map(Csrf::of);
        return given(request)
                .flatMap(token -> expected.filter(csrf -> csrf.matches(token)))
                .isPresent();
    }

    private static Optional<String> given(HttpRequest<?> request) {
        return request.getHeaders()
                .getFirst(Csrf.HEADER)
                .or(() -> RequestBody.formField(request, Csrf.FIELD));
    }
}
