package dev.syncdesk.support.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The kinds of pictures that every browser and phone shows. */
public enum PictureType {
    PNG("image/png"),
    JPEG("image/jpeg"),
    WEBP("image/webp");

    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_START = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] RIFF = "RIFF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WEBP_FORM = "WEBP".getBytes(StandardCharsets.US_ASCII);
    private static final int FORM_AT = 8;

    private final String mediaType;

    PictureType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As HTTP names it: {@code image/png}. */
    public String mediaType() {
        return mediaType;
    }

    /** By its first bytes, whatever its name says; null for none of the kinds. */
    public static @Nullable PictureType of(byte[] content) {
        if (has(content, 0, PNG_START)) {
            return PNG;
        }
        if (has(content, 0, JPEG_START)) {
            return JPEG;
        }
        boolean webp = has(content, 0, RIFF) && has(content, FORM_AT, WEBP_FORM);
        return webp ? WEBP : null;
    }

    private static boolean has(byte[] content, int at, byte[] start) {
        return content.length >= at + start.length
                && Arrays.equals(content, at, at + start.length, start, 0, start.length);
    }
}
