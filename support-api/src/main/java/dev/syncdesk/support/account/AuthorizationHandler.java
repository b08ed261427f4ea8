package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Problems;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;

/** Sends a person who is not signed in to the sign-in page, and refuses a program. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class AuthorizationHandler
        implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {

    private static final Set<HttpMethod> PAGE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Problems problems;

    AuthorizationHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        if (refused.isForbidden()) {
            return problems.answer(
                    request, HttpStatus.FORBIDDEN, "Your role may not do this.", null);
        }
        return PAGE.contains(request.getMethod()) && Problems.isPerson(request)
                ? HttpResponse.seeOther(signIn(request))
                : problems.answer(
                                request,
                                HttpStatus.UNAUTHORIZED,
                                "Sign in first, with POST /api/login or at /sign-in.",
                                null)
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    private static URI signIn(HttpRequest<?> request) {
        return UriBuilder.of("/sign-in").queryParam("next", request.getUri().toString()).build();
    }
}
