package dev.syncdesk.device.fitbit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;

/**
 * What keeps an Aria content after an upload: the time, the unit, no people, no new firmware; then
 * the CRC-16/XMODEM of that, and the length so far (micolous/helvetic, protocol.md, where the last
 * two bytes are unknown; that they are a length was found by comparing answers). With an answer
 * that it accepts the scale forgets the measurements that it kept.
 *
 * <p>A person would be told by weight, age, sex and height, and this server has no place for them.
 */
public final class AriaAnswer {

    private static final int SIZE = 27;
    private static final byte KILOGRAMS = 2;
    private static final byte CONFIGURED = 0x32;
    private static final byte UNKNOWN_FLAG = 1;
    private static final int NO_PEOPLE = 0;
    private static final int UNKNOWN_NUMBER = 0;
    private static final int NO_UPDATE = 3;

    /** Its 27 bytes. */
    public static byte[] encode(Instant now) {
        ByteBuffer out = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt((int) now.getEpochSecond());
        out.put(KILOGRAMS).put(CONFIGURED).put(UNKNOWN_FLAG);
        out.putInt(NO_PEOPLE);
        out.putInt(UNKNOWN_NUMBER).putInt(NO_UPDATE).putInt(UNKNOWN_NUMBER);
        out.putShort((short) Crc16.of(out.array(), out.position()));
        out.putShort((short) out.position());
        return out.array();
    }

    private AriaAnswer() {}
}
