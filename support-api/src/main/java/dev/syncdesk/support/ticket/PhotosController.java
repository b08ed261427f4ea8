package dev.syncdesk.support.ticket;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.RequestBody;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;

/** Photos beside the messages of a ticket. */
@Controller("/api/tickets/{number}")
public class PhotosController {

    private final AddPhoto addPhoto;
    private final RemovePhoto removePhoto;
    private final TicketPhotos photos;
    private final TicketReaders readers;

    PhotosController(
            AddPhoto addPhoto,
            RemovePhoto removePhoto,
            TicketPhotos photos,
            TicketReaders readers) {
        this.addPhoto = addPhoto;
        this.removePhoto = removePhoto;
        this.photos = photos;
        this.readers = readers;
    }

    /**
     * Takes the bytes of a PNG, JPEG or WebP of at most 1.5 MB. Kept is what shows it: no place,
     * time or camera.
     */
    @Post("/messages/{id}/photos")
    @Consumes(MediaType.ALL)
    @ExecuteOn(TaskExecutors.BLOCKING)
    public HttpResponse<PhotoView> add(
            long number, String id, HttpRequest<?> request, Caller caller) {
        readers.visible(number, caller);
        Photo photo = addPhoto.add(number, id, RequestBody.bytes(request), readers.author(caller));
        return HttpResponse.created(PhotoView.of(photo), URI.create(photo.path()));
    }

    /** For whoever may read its message, and nobody in between keeps it. */
    @Get("/photos/{id}")
    public HttpResponse<byte[]> show(long number, String id, Caller caller) {
        Ticket ticket = readers.visible(number, caller);
        PhotoContent photo = photos.show(ticket, id, readers.of(caller));
        return HttpResponse.ok(photo.content())
                .contentType(MediaType.of(photo.type()))
                .header("Cache-Control", "private, max-age=3600")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Content-Disposition", "inline; filename=\"photo\"");
    }

    @Delete("/photos/{id}")
    public HttpResponse<?> remove(long number, String id, Caller caller) {
        readers.visible(number, caller);
        removePhoto.remove(number, id, readers.author(caller));
        return HttpResponse.noContent();
    }
}
