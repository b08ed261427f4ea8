package dev.syncdesk.support.guide;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.picture.PictureType;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.platform.Sha256;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Keeps a picture for steps. The same picture again is the same. */
@Singleton
public class AddPicture {

    public static final int MAX_BYTES = 300_000;

    private static final long MAX_PICTURES = 1_000;
    private final Pictures pictures;
    private final Clock clock;

    AddPicture(Pictures pictures, Clock clock) {
        this.pictures = pictures;
        this.clock = clock;
    }

    /**
     * @return its id
     * @throws Refusal.Invalid if it is none of the kinds, or too large
     * @throws Refusal.Conflict if there are as many as may be
     */
    @Transactional
    public String add(byte[] content, Caller by) {
        if (content.length > MAX_BYTES) {
            throw new Refusal.Invalid(
                    "picture", "has %d bytes, %d may be".formatted(content.length, MAX_BYTES));
        }
        PictureType type = PictureType.of(content);
        if (type == null) {
            throw new Refusal.Invalid("picture", "is no PNG, JPEG or WebP");
        }
        String id = Sha256.hex(content);
        if (pictures.has(id) == 0 && pictures.count() >= MAX_PICTURES) {
            throw new Refusal.Conflict("There are " + MAX_PICTURES + " pictures already.");
        }
        pictures.add(id, type.mediaType(), content, by.name(), clock.instant());
        return id;
    }
}
