package dev.syncdesk.device.fitbit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.WireFormat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class MegadumpTest {

    /**
     * What a Fitbit One sent to a dongle, packet by packet, with the footer at the end (trace.txt
     * of benallard/galileo).
     */
    static final String PACKETS =
            """
            26 02 00 00 00 00 00 00 00 00 DF 29 F5 4B 29 05 06 2E 06 2E
            00 00 91 7E 75 03 00 00 00 00 14 14 FD 0F 14 64 00 00 00 00
            EB 02 A8 03 81 2A 52 09 1A 1F 00 00 00 00 00 00 00 FB CB 00
            42 45 4E 20 20 20 20 20 20 20 43 48 45 45 52 53 20 20 20 20
            48 45 4C 4C 4F 20 20 20 20 20 47 4F 20 20 20 20 20 20 20 20
            1F 00 00 00 00 20 00 00 00 00 00 00 00 00 00 00 00 00 00 00
            00 00 01 00 C0 DB DC DD D2 25 92 52 08 01 05 92 52 00 D2 25
            00 00 00 D2 25 92 52 0B 00 05 00 00 00 00 00 00 00 00 D2 25
            92 52 0B 01 05 00 00 00 03 00 00 00 00 D2 25 92 52 0B 02 05
            00 00 00 00 00 00 00 00 D2 25 92 52 0B 03 05 00 00 00 00 00
            00 00 00 C0 C0 DB DC DD 52 92 26 04 81 1C 1B 01 81 0A 00 02
            81 18 00 02 81 0A 00 03 81 0A 00 03 81 1E 15 07 81 0A 00 03
            81 0A 00 03 81 0A 00 02 81 0A 00 02 81 0A 00 02 52 92 28 D4
            81 1A 00 05 81 0A 00 05 81 0A 00 02 81 0A 00 02 81 0A 00 02
            81 0A 00 06 81 1C 18 05 52 92 2A B4 81 20 1F 06 81 1A 0D 06
            81 0A 00 03 81 0A 00 07 81 0A 00 03 C0 C0 DB DC DD C0 C0 DB
            DC DD C1 2B 92 52 D8 34 84 14 00 00 2C DD 3B 00 1E 00 C0 00
            00 00 00 C0 DB DC DD C0 40 1F 00 00 00 00 00 00 43 01 00
            C0 42 0D 0C 37 67 01 00 00
            """;

    private static final byte[] WITH_FOOTER = hex(PACKETS.replace("\n", ""));
    private static final byte[] DUMP = Arrays.copyOf(WITH_FOOTER, 359);

    private static final Megadump ONE =
            new Megadump(
                    0x26,
                    Encryption.NONE,
                    "DF29F54B2905",
                    359,
                    new Integrity.Proven(0x370C),
                    List.of(75, 104, 0, 16, 0));

    @Test
    void a_real_dump_is_complete_and_tells_its_serial() {
        assertEquals(new Decoded.Value<>(ONE), Megadump.decode(WITH_FOOTER));
        assertEquals("Fitbit One", ONE.tracker().model());
    }

    @Test
    void every_form_of_the_file_is_the_same_dump() {
        String oneLine = HexFormat.of().formatHex(WITH_FOOTER);
        String base64 = Base64.getEncoder().encodeToString(DUMP);
        String xml = "<?xml version='1.0'?>\n<tracker tracker-id=\"1\"><data>" + base64 + "</data>";
        assertArrayEquals(WITH_FOOTER, MegadumpFile.bytes(WITH_FOOTER));
        assertArrayEquals(WITH_FOOTER, MegadumpFile.bytes(ascii(PACKETS)));
        assertArrayEquals(WITH_FOOTER, MegadumpFile.bytes(ascii(oneLine)));
        assertArrayEquals(DUMP, MegadumpFile.bytes(ascii(base64 + "\n")));
        assertArrayEquals(DUMP, MegadumpFile.bytes(ascii(xml)));
    }

    @Test
    void only_the_first_byte_of_a_packet_is_escaped() {
        List<byte[]> packets =
                List.of(
                        hex("C0410D"),
                        hex("DBDC01DBDC"),
                        hex("DBDD02DBDD"),
                        hex("03C0DB"),
                        hex("DB"),
                        hex("DB05"),
                        hex("C0420D000001000000"));
        assertEquals(
                "c001dbdcdb02dbdd03c0dbdbdb05c0420d000001000000",
                HexFormat.of().formatHex(Packets.join(packets)));
    }

    @Test
    void a_dump_without_its_footer_is_not_checked() {
        assertEquals(new Integrity.NotChecked(), decoded(DUMP).integrity());
    }

    @Test
    void a_changed_byte_shows_in_the_checksum() {
        byte[] changed = WITH_FOOTER.clone();
        changed[200] ^= 1;
        Integrity.WrongCrc wrong =
                assertInstanceOf(Integrity.WrongCrc.class, decoded(changed).integrity());
        assertEquals(0x370C, wrong.announced());
    }

    @Test
    void a_missing_packet_shows_in_the_length() {
        String lines = PACKETS.replace("81 0A 00 06 81 1C 18 05 52 92 2A B4 81 20 1F 06", "");
        byte[] shorter = MegadumpFile.bytes(ascii(lines));
        assertEquals(new Integrity.WrongLength(359, 343), decoded(shorter).integrity());
    }

    @Test
    void what_is_encrypted_is_left_alone() {
        assertEquals(
                new Megadump(
                        0x2E,
                        Encryption.XTEA,
                        "ABCDEF123456",
                        16,
                        new Integrity.NotChecked(),
                        List.of()),
                decoded(hex("2E0200000100D0000000ABCDEF123456")));
    }

    @Test
    void a_header_that_ends_early_is_no_dump() {
        Decoded.Malformed<Megadump> malformed =
                new Decoded.Malformed<>(
                        "truncated",
                        "A dump has a header of 16 bytes; this one ends after 15",
                        null);
        assertEquals(malformed, Megadump.decode(Arrays.copyOf(DUMP, 15)));
    }

    @Test
    void nothing_of_the_owner_is_in_what_is_kept() {
        byte[] report =
                ReportCodec.encode(
                        ONE.report("d-1", Instant.parse("2026-11-26T04:30:00Z")), WireFormat.JSON);
        String kept = new String(report, StandardCharsets.UTF_8) + ONE;
        for (String ofTheOwner : List.of("BEN", "CHEERS", "HELLO", "747", "936")) {
            assertFalse(kept.contains(ofTheOwner), ofTheOwner);
        }
        assertEquals(
                "{\"schema\":\"report/1\",\"id\":\"d-1\",\"at\":\"2026-11-26T04:30:00.000Z\","
                        + "\"via\":\"import\",\"model\":\"Fitbit One\"}",
                new String(report, StandardCharsets.UTF_8));
    }

    @Test
    void the_checksum_is_that_of_xmodem() {
        byte[] fives = new byte[71_318];
        Arrays.fill(fives, (byte) 5);
        assertEquals(0x31C3, Crc16.of(ascii("123456789"), 9));
        assertEquals(0x2378, Crc16.of(hex("00010203040506070809"), 10));
        assertEquals(0x9544, Crc16.of(fives, fives.length));
    }

    private static Megadump decoded(byte[] bytes) {
        return ((Decoded.Value<Megadump>) Megadump.decode(bytes)).value();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
