package dev.syncdesk.support.platform;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The description of the interface, for programs (OpenAPI) and as a page to read. */
@Hidden
@Controller("/api/docs")
public class DocsPages {

    private static final String DOCUMENT = "classpath:META-INF/swagger/syncdesk-1.yml";

    private final ResourceResolver resources;
    private final Html html;
    private final Assets assets;

    DocsPages(ResourceResolver resources, Html html, Assets assets) {
        this.resources = resources;
        this.html = html;
        this.assets = assets;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show() {
        return html.page("docs", assets);
    }

    @Get("/openapi.yml")
    @Produces(MediaType.APPLICATION_YAML)
    String document() throws IOException {
        try (InputStream in = resources.getResourceAsStream(DOCUMENT).orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
