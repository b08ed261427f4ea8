package dev.syncdesk.device.fitbit;

import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.Via;
import java.time.Instant;
import java.util.List;

/**
 * The state of the device in a dump of a tracker of the Fitbit One's time. What the owner did and
 * is like is in there too and is passed over.
 *
 * @param type the first byte
 * @param serial six bytes, in hexadecimal
 * @param size of the dump in bytes, without its footer
 * @param sectionSizes of the sections after the header, in bytes; empty where they are encrypted
 */
public record Megadump(
        int type,
        Encryption encryption,
        String serial,
        int size,
        Integrity integrity,
        List<Integer> sectionSizes) {

    /** What a tracker of that time can hold many times over. */
    public static final int MAX_SIZE = 1 << 20;

    private static final int SERIAL_END = 16;

    /** The dump without escapes, with or without its footer. Never throws. */
    public static Decoded<Megadump> decode(byte[] bytes) {
        if (bytes.length > MAX_SIZE) {
            return malformed("too-large", "A dump of over " + MAX_SIZE + " bytes is none");
        }
        DumpFooter footer = DumpFooter.atEndOf(bytes);
        int end = footer == null ? bytes.length : bytes.length - DumpFooter.SIZE;
        if (end < SERIAL_END) {
            return malformed(
                    "truncated",
                    "A dump has a header of " + SERIAL_END + " bytes; this one ends after " + end);
        }
        Encryption encryption = Encryption.of(octet(bytes, 4) | (octet(bytes, 5) << 8));
        return new Decoded.Value<>(
                new Megadump(
                        octet(bytes, 0),
                        encryption,
                        hex(bytes, 10, SERIAL_END),
                        end,
                        footer == null ? new Integrity.NotChecked() : footer.integrity(bytes, end),
                        encryption == Encryption.NONE ? Sections.sizes(bytes, end) : List.of()));
    }

    public TrackerType tracker() {
        return TrackerType.of(type);
    }

    /** That this device exists and was read; a dump says nothing of battery, firmware or syncs. */
    public DeviceReport report(String id, Instant at) {
        return new DeviceReport(
                id,
                at,
                null,
                Via.IMPORT,
                tracker().model(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static Decoded<Megadump> malformed(String reason, String detail) {
        return new Decoded.Malformed<>(reason, detail, null);
    }

    private static String hex(byte[] bytes, int from, int to) {
        StringBuilder hex = new StringBuilder();
        for (int i = from; i < to; i++) {
            hex.append("0123456789ABCDEF".charAt(octet(bytes, i) >> 4));
            hex.append("0123456789ABCDEF".charAt(octet(bytes, i) & 0xf));
        }
        return hex.toString();
    }

    private static int octet(byte[] bytes, int at) {
        return bytes[at] & 0xff;
    }
}
