package dev.syncdesk.support.platform;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The one place where a refusal becomes an HTTP status. */
@Singleton
public final class RefusalHandler implements ExceptionHandler<Refusal, HttpResponse<?>> {

    private final Problems problems;

    RefusalHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    public HttpResponse<?> handle(@Nullable HttpRequest request, Refusal refusal) {
        MutableHttpResponse<?> response =
                problems.answer(
                        request,
                        status(refusal),
                        String.valueOf(refusal.getMessage()),
                        fields(refusal));
        if (refusal instanceof Refusal.TooMany tooMany) {
            response.header(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, tooMany.retryAfter().toSeconds())));
        }
        return response;
    }

    static HttpStatus status(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotFound _ -> HttpStatus.NOT_FOUND;
            case Refusal.Conflict _ -> HttpStatus.CONFLICT;
            case Refusal.Forbidden _ -> HttpStatus.FORBIDDEN;
            case Refusal.NotSignedIn _ -> HttpStatus.UNAUTHORIZED;
            case Refusal.Stale _ -> HttpStatus.PRECONDITION_FAILED;
            case Refusal.Invalid _ -> HttpStatus.UNPROCESSABLE_ENTITY;
            case Refusal.TooMany _ -> HttpStatus.TOO_MANY_REQUESTS;
            case Refusal.Unavailable _ -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private static java.util.@Nullable Map<String, String> fields(Refusal refusal) {
        return refusal instanceof Refusal.Invalid invalid ? invalid.fields() : null;
    }
}
