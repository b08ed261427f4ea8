package dev.syncdesk.support.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The segments of a JPEG (ITU-T T.81, annex B). Kept are its tables, frames and scans, and of its
 * application data what says how its colours and its upper side are to be read.
 */
final class JpegParts {

    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int DQT = 0xdb;
    private static final int DRI = 0xdd;
    private static final int DHT = 0xc4;
    private static final int LAST_FRAME_OF_BROWSERS = 0xc2;
    private static final int FIRST_FRAME = 0xc0;
    private static final int LAST_FRAME = 0xcf;
    private static final int JPG = 0xc8;
    private static final int DAC = 0xcc;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP14 = 0xee;

    /** JFIF without a preview. */
    private static final int JFIF_BYTES = 14;

    private final ByteBuffer in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int turn = ExifTurn.NONE;
    private boolean hasScan;

    JpegParts(ByteBuffer in) {
        this.in = in;
    }

    Cleaned.Picture clean() throws DamagedPicture {
        in.position(2);
        int marker = marker();
        while (marker != EOI) {
            segment(marker);
            marker = marker();
        }
        if (width == 0 || !hasScan) {
            throw new DamagedPicture("has no pixels");
        }
        write(EOI);
        return new Cleaned.Picture(PictureType.JPEG, width, height, whole());
    }

    /** Its upper side is said first, as cameras do. */
    private byte[] whole() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(0xff);
        whole.write(SOI);
        whole.writeBytes(ExifTurn.segment(turn));
        whole.writeBytes(out.toByteArray());
        return whole.toByteArray();
    }

    /** Bytes 0xff before a marker fill up. */
    private int marker() throws DamagedPicture {
        if (unsigned() != 0xff) {
            throw new DamagedPicture("has no marker where one must be");
        }
        int marker = unsigned();
        while (marker == 0xff) {
            marker = unsigned();
        }
        return marker;
    }

    private void segment(int marker) throws DamagedPicture {
        int length = Short.toUnsignedInt(in.getShort());
        if (length < Short.BYTES || length - Short.BYTES > in.remaining()) {
            throw new DamagedPicture("ends too early");
        }
        ByteBuffer data = in.slice(in.position(), length - Short.BYTES);
        in.position(in.position() + data.remaining());
        if (isFrame(marker)) {
            frame(marker, data.duplicate());
        } else if (marker == APP1) {
            turn = ExifTurn.read(data.duplicate(), turn);
        }
        if (isNeeded(marker, data)) {
            write(marker);
            out.write(length >> 8);
            out.write(length);
            copy(data);
        }
        if (marker == SOS) {
            scan();
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME
                && marker <= LAST_FRAME
                && marker != DHT
                && marker != JPG
                && marker != DAC;
    }

    private void frame(int marker, ByteBuffer data) throws DamagedPicture {
        if (width != 0 || marker > LAST_FRAME_OF_BROWSERS) {
            throw new DamagedPicture("is a JPEG of a kind that browsers do not show");
        }
        data.get();
        height = Short.toUnsignedInt(data.getShort());
        width = Short.toUnsignedInt(data.getShort());
    }

    private static boolean isNeeded(int marker, ByteBuffer data) {
        return switch (marker) {
            case DQT, DHT, DRI, SOS -> true;
            case APP0 -> data.remaining() == JFIF_BYTES && begins(data, "JFIF\0");
            case APP14 -> begins(data, "Adobe");
            default -> isFrame(marker);
        };
    }

    static boolean begins(ByteBuffer data, String name) {
        byte[] start = name.getBytes(StandardCharsets.US_ASCII);
        return data.remaining() >= start.length
                && data.slice(data.position(), start.length).equals(ByteBuffer.wrap(start));
    }

    /** Up to the next marker that is neither a restart nor a stuffed byte. */
    private void scan() throws DamagedPicture {
        if (width == 0) {
            throw new DamagedPicture("does not begin with its size");
        }
        hasScan = true;
        int start = in.position();
        int end = start;
        while (!isEnd(end)) {
            end++;
        }
        copy(in.slice(start, end - start));
        in.position(end);
    }

    private boolean isEnd(int at) throws DamagedPicture {
        if (at + 1 >= in.limit()) {
            throw new DamagedPicture("ends too early");
        }
        int next = Byte.toUnsignedInt(in.get(at + 1));
        boolean restart = next >= 0xd0 && next <= 0xd7;
        return in.get(at) == (byte) 0xff && next != 0 && !restart;
    }

    private int unsigned() {
        return Byte.toUnsignedInt(in.get());
    }

    private void write(int marker) {
        out.write(0xff);
        out.write(marker);
    }

    private void copy(ByteBuffer part) {
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        out.writeBytes(bytes);
    }
}
