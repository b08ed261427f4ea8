package dev.syncdesk.support.platform;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;

/** Serves our own style sheets and scripts. */
@Hidden
@Controller("/assets")
final class AssetController {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @Get("/{version}/{+path}")
    HttpResponse<byte[]> file(String version, String path) {
        byte[] content = assets.file(path);
        if (content == null) {
            throw new Refusal.NotFound(
                    "There is no asset " + path + " in version " + version + ".");
        }
        return HttpResponse.ok(content)
                .contentType(type(path))
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER);
    }

    private static MediaType type(String path) {
        return MediaType.forFilename(path);
    }
}
