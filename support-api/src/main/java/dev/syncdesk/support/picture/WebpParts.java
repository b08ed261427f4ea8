package dev.syncdesk.support.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The chunks of a WebP that stands still (RFC 9649, section 2): name, length, data, padding. */
final class WebpParts {

    private static final int HEAD_BYTES = 12;
    private static final int CHUNK_HEAD_BYTES = 8;

    /** Of VP8X: that there is an alpha channel. Not kept: profile, Exif, XMP, animation. */
    private static final int ALPHA = 0x10;

    private static final int LOSSLESS = 0x2f;
    private static final int SIDE_BITS = 14;
    private static final int SIDE = (1 << SIDE_BITS) - 1;

    private final ByteBuffer in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int width;
    private int height;
    private boolean hasPixels;

    WebpParts(ByteBuffer in) {
        this.in = in.order(ByteOrder.LITTLE_ENDIAN);
    }

    Cleaned.Picture clean() throws DamagedPicture {
        long said = Integer.toUnsignedLong(in.getInt(4)) + CHUNK_HEAD_BYTES;
        if (said > in.limit() || said < HEAD_BYTES) {
            throw new DamagedPicture("ends too early");
        }
        in.limit((int) said).position(HEAD_BYTES);
        while (in.hasRemaining()) {
            chunk();
        }
        if (!hasPixels) {
            throw new DamagedPicture("has no pixels, or moves");
        }
        return new Cleaned.Picture(PictureType.WEBP, width, height, whole());
    }

    private byte[] whole() {
        byte[] chunks = out.toByteArray();
        return ByteBuffer.allocate(HEAD_BYTES + chunks.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(chunks.length + Integer.BYTES)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(chunks)
                .array();
    }

    private void chunk() throws DamagedPicture {
        byte[] name = new byte[Integer.BYTES];
        in.get(name);
        int length = in.getInt();
        int padded = length + (length & 1);
        if (length < 0 || padded < 0 || padded > in.remaining()) {
            throw new DamagedPicture("ends too early");
        }
        byte[] data = new byte[padded];
        in.get(data);
        String type = new String(name, StandardCharsets.US_ASCII);
        if (keep(type, ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).limit(length))) {
            out.writeBytes(name);
            ByteBuffer size = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
            out.writeBytes(size.putInt(length).array());
            out.writeBytes(data);
        }
    }

    /** Looks at a chunk, and changes the one that says what else there is. */
    private boolean keep(String type, ByteBuffer data) throws DamagedPicture {
        switch (type) {
            case "VP8X" -> extended(data);
            case "VP8 " -> lossy(data);
            case "VP8L" -> lossless(data);
            case "ALPH" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private void extended(ByteBuffer data) {
        data.put(0, (byte) (data.get(0) & ALPHA));
        size(1 + (data.getInt(4) & 0xff_ffff), 1 + (data.getInt(6) >>> 8));
    }

    private void lossy(ByteBuffer data) {
        pixels(data.getShort(6) & SIDE, data.getShort(8) & SIDE);
    }

    private void lossless(ByteBuffer data) throws DamagedPicture {
        if (data.get(0) != LOSSLESS) {
            throw new DamagedPicture("has no pixels");
        }
        int sides = data.getInt(1);
        pixels(1 + (sides & SIDE), 1 + ((sides >>> SIDE_BITS) & SIDE));
    }

    private void pixels(int wide, int high) {
        hasPixels = true;
        size(wide, high);
    }

    /** The larger one, if the parts differ. */
    private void size(int wide, int high) {
        width = Math.max(width, wide);
        height = Math.max(height, high);
    }
}
