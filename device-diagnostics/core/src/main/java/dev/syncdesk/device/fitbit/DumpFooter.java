package dev.syncdesk.device.fitbit;

import org.jspecify.annotations.Nullable;

/**
 * The packet that ends a dump: {@code C0 42}, the kind of dump, its CRC-16 and its length, both
 * little-endian.
 *
 * @param kind 3 microdump, 13 megadump
 */
record DumpFooter(int kind, int crc, long length) {

    static final int SIZE = 9;

    private static final int MICRODUMP = 3;
    private static final int MEGADUMP = 13;

    /** Null where the bytes do not end with a footer. */
    static @Nullable DumpFooter atEndOf(byte[] bytes) {
        int at = bytes.length - SIZE;
        if (at < 0 || octet(bytes, at) != Packets.CONTROL || octet(bytes, at + 1) != 0x42) {
            return null;
        }
        int kind = octet(bytes, at + 2);
        if (kind != MICRODUMP && kind != MEGADUMP) {
            return null;
        }
        int crc = octet(bytes, at + 3) | (octet(bytes, at + 4) << 8);
        long length = 0;
        for (int i = 8; i >= 5; i--) {
            length = (length << 8) | octet(bytes, at + i);
        }
        return new DumpFooter(kind, crc, length);
    }

    Integrity integrity(byte[] bytes, int end) {
        if (length != end) {
            return new Integrity.WrongLength(length, end);
        }
        int found = Crc16.of(bytes, end);
        return found == crc ? new Integrity.Proven(crc) : new Integrity.WrongCrc(crc, found);
    }

    private static int octet(byte[] bytes, int at) {
        return bytes[at] & 0xff;
    }
}
