package dev.syncdesk.device.fitbit;

/** CRC-16/XMODEM: polynomial 0x1021, begun with 0, not reflected, not inverted. */
public final class Crc16 {

    private static final int POLYNOMIAL = 0x1021;

    /** Of the bytes before the end. */
    public static int of(byte[] bytes, int end) {
        int crc = 0;
        for (int i = 0; i < end; i++) {
            crc ^= (bytes[i] & 0xff) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ POLYNOMIAL;
            }
        }
        return crc & 0xffff;
    }

    private Crc16() {}
}
