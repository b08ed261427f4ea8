package dev.syncdesk.support.guide;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.platform.RequestBody;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;

/** Pictures of steps: adding one, and reading it, which a customer's phone does too. */
@Controller
public class PicturesController {

    private final AddPicture addPicture;
    private final Pictures pictures;

    PicturesController(AddPicture addPicture, Pictures pictures) {
        this.addPicture = addPicture;
        this.pictures = pictures;
    }

    /**
     * A picture that was added.
     *
     * @param picture what a step's {@code picture} is
     */
    @Serdeable
    public record Added(String picture) {}

    /** Takes the bytes of a PNG, JPEG or WebP of at most 300 kB. */
    @Post("/api/pictures")
    @Consumes(MediaType.ALL)
    @ExecuteOn(TaskExecutors.BLOCKING)
    public HttpResponse<Added> add(HttpRequest<?> request, Caller caller) {
        String id = addPicture.add(RequestBody.bytes(request), caller);
        return HttpResponse.created(new Added(id), URI.create("/pictures/" + id));
    }

    /** Its content never changes, so whoever has it keeps it. */
    @Get("/pictures/{id}")
    public HttpResponse<byte[]> show(String id) {
        Picture picture =
                pictures.byId(id)
                        .orElseThrow(() -> new Refusal.NotFound("There is no such picture."));
        return HttpResponse.ok(picture.content())
                .contentType(MediaType.of(picture.type()))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'");
    }
}
