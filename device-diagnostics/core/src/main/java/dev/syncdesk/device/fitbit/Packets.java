package dev.syncdesk.device.fitbit;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * Joins the packets of a transfer. A packet that begins with {@code C0} is control; so that data
 * never do, their first byte, and only that, is escaped: {@code DB DC} is {@code C0} and {@code DB
 * DD} is {@code DB}.
 */
public final class Packets {

    /** What one packet carries at most, its escape included. */
    public static final int MAX_SIZE = 20;

    static final int CONTROL = 0xC0;

    private static final int ESCAPE = 0xDB;
    private static final int ESCAPED_CONTROL = 0xDC;
    private static final int ESCAPED_ESCAPE = 0xDD;

    /** The dump with its footer behind it, where the packets have one. */
    public static byte[] join(List<byte[]> packets) {
        ByteArrayOutputStream dump = new ByteArrayOutputStream();
        for (byte[] packet : packets) {
            int first = unescaped(packet);
            if (first >= 0) {
                dump.write(first);
                dump.write(packet, 2, packet.length - 2);
            } else if (isDataOrFooter(packet)) {
                dump.write(packet, 0, packet.length);
            }
        }
        return dump.toByteArray();
    }

    /** The byte that an escape stands for; -1 where there is none. */
    private static int unescaped(byte[] packet) {
        if (packet.length < 2 || (packet[0] & 0xff) != ESCAPE) {
            return -1;
        }
        return switch (packet[1] & 0xff) {
            case ESCAPED_CONTROL -> CONTROL;
            case ESCAPED_ESCAPE -> ESCAPE;
            default -> -1;
        };
    }

    private static boolean isDataOrFooter(byte[] packet) {
        boolean isControl = packet.length > 0 && (packet[0] & 0xff) == CONTROL;
        return !isControl || DumpFooter.atEndOf(packet) != null;
    }

    private Packets() {}
}
