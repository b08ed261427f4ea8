package dev.syncdesk.support.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a problem the way its caller reads: JSON for programs, a page for people. */
@Singleton
public final class Problems {

    public MutableHttpResponse<?> answer(
            @Nullable HttpRequest<?> request,
            HttpStatus status,
            String detail,
            @Nullable Map<String, String> fields) {
        return HttpResponse.status(status)
                .contentType(Problem.MEDIA_TYPE)
                .body(
                        new Problem(
                                "about:blank",
                                status.getReason(),
                                status.getCode(),
                                detail,
                                fields));
    }
}
