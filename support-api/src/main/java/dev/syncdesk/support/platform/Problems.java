package dev.syncdesk.support.platform;

import io.micronaut.context.BeanProvider;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a problem the way its caller reads: JSON for programs, a page for people. */
@Singleton
public final class Problems {

    private final BeanProvider<Html> html;
    private final BeanProvider<Assets> assets;

    Problems(BeanProvider<Html> html, BeanProvider<Assets> assets) {
        this.html = html;
        this.assets = assets;
    }

    public MutableHttpResponse<?> answer(
            @Nullable HttpRequest<?> request,
            HttpStatus status,
            String detail,
            @Nullable Map<String, String> fields) {
        Problem problem =
                new Problem("about:blank", status.getReason(), status.getCode(), detail, fields);
        return request != null && isPerson(request)
                ? html.get().page(status, "error", new ErrorPage(problem, assets.get()))
                : HttpResponse.status(status).contentType(Problem.MEDIA_TYPE).body(problem);
    }

    /** A browser names HTML among what it takes; a program that takes anything does not. */
    public static boolean isPerson(HttpRequest<?> request) {
        return !request.getPath().startsWith("/api/")
                && request.getHeaders()
                        .getFirst("Accept")
                        .filter(accept -> accept.contains(MediaType.TEXT_HTML))
                        .isPresent();
    }
}
