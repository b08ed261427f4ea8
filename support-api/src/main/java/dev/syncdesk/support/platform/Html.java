package dev.syncdesk.support.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;

/**
 * Renders a template from {@code src/main/jte} with its one model. Values are escaped for the place
 * they stand in; pages run no script but the server's own files.
 */
@Singleton
public final class Html {

    private static final MediaType TYPE = MediaType.of("text/html;charset=utf-8");
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /**
     * @param template its path without the ending, such as {@code console/queue}
     */
    public MutableHttpResponse<byte[]> page(String template, Object model) {
        return page(HttpStatus.OK, template, model);
    }

    public MutableHttpResponse<byte[]> page(HttpStatus status, String template, Object model) {
        return HttpResponse.<byte[]>status(status)
                .body(render(template, model))
                .contentType(TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff");
    }

    private byte[] render(String template, Object model) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        templates.render(template + ".jte", model, out);
        return out.toByteArray();
    }
}
