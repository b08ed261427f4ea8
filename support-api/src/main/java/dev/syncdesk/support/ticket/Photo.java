package dev.syncdesk.support.ticket;

import dev.syncdesk.support.picture.PictureType;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * A photo beside a message, without its content.
 *
 * @param type {@code image/png}, {@code image/jpeg} or {@code image/webp}
 * @param width in pixels, before it is turned
 */
@Introspected
public record Photo(
        String id,
        long ticketNumber,
        String messageId,
        Instant addedAt,
        String type,
        int width,
        int height) {

    /** As large as a phone's photo is after the app or the browser has made it smaller. */
    public static final int MAX_BYTES = 1_500_000;

    /** What {@code PictureType.mediaType} may be, for a file's field in a page. */
    public static final String TYPES =
            PictureType.JPEG.mediaType()
                    + ","
                    + PictureType.PNG.mediaType()
                    + ","
                    + PictureType.WEBP.mediaType();

    /** Where it is, from the server's own address. */
    public String path() {
        return "/api/tickets/" + ticketNumber + "/photos/" + id;
    }
}
