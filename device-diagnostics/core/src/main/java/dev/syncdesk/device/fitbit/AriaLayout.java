package dev.syncdesk.device.fitbit;

import dev.syncdesk.device.report.Decoded;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an Aria's upload, little-endian: u32 version, u32 battery percent, 6 bytes of MAC
 * address, 16 bytes of secret, u32 firmware, u32 unknown, u32 clock, u32 count, then 32 bytes a
 * measurement with its time at byte 12, then the CRC-16/XMODEM of all of it (micolous/helvetic,
 * protocol.md).
 */
final class AriaLayout {

    private static final int VERSION = 3;

    private static final int MAC_AT = 8;
    private static final int MAC_SIZE = 6;
    private static final int SECRET_AT = 14;
    private static final int SECRET_SIZE = 16;
    private static final int HEADER_SIZE = 46;
    private static final int MEASUREMENT_SIZE = 32;
    private static final int TIME_IN_MEASUREMENT = 12;
    private static final int CRC_SIZE = 2;

    static int length(int measurements) {
        return HEADER_SIZE + measurements * MEASUREMENT_SIZE + CRC_SIZE;
    }

    static Decoded<AriaUpload> decode(byte[] body) {
        if (body.length < length(0)) {
            return malformed("too-short", body.length + " bytes are fewer than " + length(0));
        }
        ByteBuffer in = ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN);
        long version = octets4(in, 0);
        if (version != VERSION) {
            return malformed("not-the-schema", "version " + version + " is not " + VERSION);
        }
        long count = octets4(in, 42);
        if (count > AriaUpload.MAX_MEASUREMENTS || body.length != length((int) count)) {
            return malformed("wrong-length", body.length + " bytes cannot hold " + count);
        }
        return checked(body, in, (int) count);
    }

    private static Decoded<AriaUpload> checked(byte[] body, ByteBuffer in, int count) {
        int end = body.length - CRC_SIZE;
        int told = in.getShort(end) & 0xffff;
        int found = Crc16.of(body, end);
        if (told != found) {
            return malformed("wrong-crc", String.format("CRC %04x is not %04x", told, found));
        }
        long battery = octets4(in, 4);
        if (battery > 100) {
            return malformed("out-of-range", "battery " + battery + " is over 100");
        }
        return new Decoded.Value<>(
                new AriaUpload(
                        hex(body, MAC_AT, MAC_SIZE, "%02X"),
                        hex(body, SECRET_AT, SECRET_SIZE, "%02x"),
                        (int) battery,
                        octets4(in, 30),
                        Instant.ofEpochSecond(octets4(in, 38)),
                        newest(in, count),
                        count));
    }

    private static @Nullable Instant newest(ByteBuffer in, int count) {
        long newest = -1;
        for (int i = 0; i < count; i++) {
            int at = HEADER_SIZE + i * MEASUREMENT_SIZE + TIME_IN_MEASUREMENT;
            newest = Math.max(newest, octets4(in, at));
        }
        return newest < 0 ? null : Instant.ofEpochSecond(newest);
    }

    private static long octets4(ByteBuffer in, int at) {
        return in.getInt(at) & 0xffff_ffffL;
    }

    private static String hex(byte[] bytes, int from, int size, String form) {
        StringBuilder text = new StringBuilder(2 * size);
        for (int i = from; i < from + size; i++) {
            text.append(String.format(form, bytes[i]));
        }
        return text.toString();
    }

    private static Decoded<AriaUpload> malformed(String reason, String detail) {
        return new Decoded.Malformed<>(reason, detail, null);
    }

    private AriaLayout() {}
}
