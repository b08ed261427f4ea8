package dev.syncdesk.support.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** What became of bytes that are said to be a picture. */
public sealed interface Cleaned {

    /** The longest side, in pixels. */
    int MAX_SIDE = 10_000;

    /** What a phone's camera takes; more only costs the reader's memory. */
    int MAX_PIXELS = 50_000_000;

    /**
     * A picture with nothing but what shows it: no place, no time, no camera, no text, no preview
     * that shows more than the picture, and nothing behind its end.
     */
    @SuppressWarnings("ArrayRecordComponent") // It is stored once.
    record Picture(PictureType type, int width, int height, byte[] content) implements Cleaned {}

    /**
     * @param reason what is wrong with it, as the end of a sentence that begins with its name
     */
    record NotOne(String reason) implements Cleaned {}

    /** Takes a PNG, a JPEG or a WebP apart and puts it together again. */
    static Cleaned of(byte[] content) {
        PictureType type = PictureType.of(content);
        if (type == null) {
            return new NotOne("is no PNG, JPEG or WebP");
        }
        try {
            ByteBuffer in = ByteBuffer.wrap(content);
            Picture picture =
                    switch (type) {
                        case PNG -> new PngParts(in).clean();
                        case JPEG -> new JpegParts(in).clean();
                        case WEBP -> new WebpParts(in).clean();
                    };
            return isOfASize(picture) ? picture : new NotOne("is not of a size that can be shown");
        } catch (DamagedPicture e) {
            return new NotOne(String.valueOf(e.getMessage()));
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            return new NotOne("ends too early");
        }
    }

    private static boolean isOfASize(Picture picture) {
        return isSide(picture.width())
                && isSide(picture.height())
                && picture.width() * picture.height() <= MAX_PIXELS;
    }

    private static boolean isSide(int pixels) {
        return pixels > 0 && pixels <= MAX_SIDE;
    }
}
