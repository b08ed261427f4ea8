package dev.syncdesk.support.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: Exif's orientation (CIPA DC-008, tag 0x0112), the one thing of Exif that
 * is needed to show a photo.
 */
final class ExifTurn {

    /** As it is. */
    static final int NONE = 1;

    private static final int LAST = 8;
    private static final String NAME = "Exif\0\0";
    private static final int TIFF = 42;
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY_BYTES = 12;
    private static final int MOST_ENTRIES = 200;

    /**
     * @param segment of application data 1
     * @return what it says, or what was known before where it says nothing
     */
    static int read(ByteBuffer segment, int known) {
        if (!JpegParts.begins(segment, NAME)) {
            return known;
        }
        ByteBuffer tiff = segment.slice(NAME.length(), segment.remaining() - NAME.length());
        if (tiff.remaining() < 8) {
            return known;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        boolean inside = directory >= 8 && directory <= tiff.limit() - Short.BYTES;
        return tiff.getShort(2) == TIFF && inside ? inDirectory(tiff, directory, known) : known;
    }

    private static int inDirectory(ByteBuffer tiff, int directory, int known) {
        int entries = Math.min(Short.toUnsignedInt(tiff.getShort(directory)), MOST_ENTRIES);
        for (int i = 0; i < entries; i++) {
            int at = directory + Short.BYTES + i * ENTRY_BYTES;
            if (at > tiff.limit() - ENTRY_BYTES) {
                return known;
            }
            if (tiff.getShort(at) == ORIENTATION && tiff.getShort(at + 2) == SHORT) {
                int turn = tiff.getShort(at + 8);
                return turn >= NONE && turn <= LAST ? turn : known;
            }
        }
        return known;
    }

    /** A segment that says nothing else; none where there is nothing to say. */
    static byte[] segment(int turn) {
        if (turn == NONE) {
            return new byte[0];
        }
        ByteBuffer out = ByteBuffer.allocate(36);
        out.putShort((short) 0xffe1).putShort((short) 34);
        for (char character : NAME.toCharArray()) {
            out.put((byte) character);
        }
        out.put((byte) 'M').put((byte) 'M').putShort((short) TIFF).putInt(8);
        out.putShort((short) 1).putShort((short) ORIENTATION).putShort((short) SHORT);
        out.putInt(1).putShort((short) turn).putShort((short) 0).putInt(0);
        return out.array();
    }

    private ExifTurn() {}
}
