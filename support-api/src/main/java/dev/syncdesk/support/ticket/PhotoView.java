package dev.syncdesk.support.ticket;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A photo as the HTTP contract has it.
 *
 * @param path where its bytes are, from the server's own address
 * @param width in pixels
 */
@Serdeable
public record PhotoView(String id, String path, String type, int width, int height) {

    static PhotoView of(Photo photo) {
        return new PhotoView(photo.id(), photo.path(), photo.type(), photo.width(), photo.height());
    }

    static List<PhotoView> of(List<Photo> photos) {
        return photos.stream().map(PhotoView::of).toList();
    }
}
