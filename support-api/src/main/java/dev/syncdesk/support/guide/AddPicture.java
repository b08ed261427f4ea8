package dev.syncdesk.support.guide;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.platform.Sha256;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Keeps a picture for steps. The same picture again is the same. */
@Singleton
public class AddPicture {

    public static final int MAX_BYTES = 300_000;

    private static final long MAX_PICTURES = 1_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] RIFF = "RIFF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WEBP = "WEBP".getBytes(StandardCharsets.US_ASCII);
    private static final int WEBP_AT = 8;

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
        String type = type(content);
        if (type == null) {
            throw new Refusal.Invalid("picture", "is no PNG, JPEG or WebP");
        }
        String id = Sha256.hex(content);
        if (pictures.has(id) == 0 && pictures.count() >= MAX_PICTURES) {
            throw new Refusal.Conflict("There are " + MAX_PICTURES + " pictures already.");
        }
        pictures.add(id, type, content, by.name(), clock.instant());
        return id;
    }

    /** By its first bytes, whatever its name says; null for none of the kinds. */
    private static @Nullable String type(byte[] content) {
        if (begins(content, 0, PNG)) {
            return "image/png";
        }
        if (begins(content, 0, JPEG)) {
            return "image/jpeg";
        }
        return begins(content, 0, RIFF) && begins(content, WEBP_AT, WEBP) ? "image/webp" : null;
    }

    private static boolean begins(byte[] content, int at, byte[] with) {
        return content.length >= at + with.length
                && Arrays.equals(content, at, at + with.length, with, 0, with.length);
    }
}
