package dev.syncdesk.support.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.netty.handler.codec.DecoderException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** A form that is not encoded as forms are is the caller's fault. */
@Singleton
final class UnreadableFormHandler implements ExceptionHandler<DecoderException, HttpResponse<?>> {

    private final Problems problems;

    UnreadableFormHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    public HttpResponse<?> handle(@Nullable HttpRequest request, DecoderException unreadable) {
        return problems.answer(
                request,
                HttpStatus.BAD_REQUEST,
                "The form cannot be read. Encode it as browsers do.",
                null);
    }
}
