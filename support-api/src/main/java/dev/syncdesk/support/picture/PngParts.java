package dev.syncdesk.support.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** The chunks of a PNG (ISO/IEC 15948, section 5): length, type, data, check sum. */
final class PngParts {

    private static final int SIGNATURE_BYTES = 8;
    private static final int AROUND_DATA_BYTES = 12;

    /** Texts, times, places, profiles and animations are none of them. */
    private static final Set<String> NEEDED =
            Set.of("IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "IDAT", "IEND");

    private final ByteBuffer in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int width;
    private int height;
    private boolean hasPixels;

    PngParts(ByteBuffer in) {
        this.in = in;
    }

    Cleaned.Picture clean() throws DamagedPicture {
        copy(in.slice(0, SIGNATURE_BYTES));
        in.position(SIGNATURE_BYTES);
        String type = "";
        while (!type.equals("IEND")) {
            type = chunk();
        }
        if (width == 0 || !hasPixels) {
            throw new DamagedPicture("has no pixels");
        }
        return new Cleaned.Picture(PictureType.PNG, width, height, out.toByteArray());
    }

    /**
     * @return its type
     */
    private String chunk() throws DamagedPicture {
        int start = in.position();
        int length = in.getInt();
        if (length < 0 || length > in.remaining() - (AROUND_DATA_BYTES - Integer.BYTES)) {
            throw new DamagedPicture("ends too early");
        }
        byte[] named = new byte[Integer.BYTES + length];
        in.get(named);
        if (sum(named) != in.getInt()) {
            throw new DamagedPicture("has a chunk with a wrong check sum");
        }
        String type = new String(named, 0, Integer.BYTES, StandardCharsets.US_ASCII);
        look(type, ByteBuffer.wrap(named).position(Integer.BYTES));
        if (NEEDED.contains(type)) {
            copy(in.slice(start, length + AROUND_DATA_BYTES));
        }
        return type;
    }

    private void look(String type, ByteBuffer data) throws DamagedPicture {
        boolean first = width == 0;
        if (first != type.equals("IHDR")) {
            throw new DamagedPicture("does not begin with its size, once");
        }
        if (first) {
            width = data.getInt();
            height = data.getInt();
        }
        hasPixels |= type.equals("IDAT");
    }

    private static int sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    private void copy(ByteBuffer part) {
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        out.writeBytes(bytes);
    }
}
