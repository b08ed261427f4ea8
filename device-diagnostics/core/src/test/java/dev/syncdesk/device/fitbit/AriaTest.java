package dev.syncdesk.device.fitbit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.DeviceClock;
import dev.syncdesk.device.report.DeviceEvent;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.EventCode;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Sync;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AriaTest {

    /** Firmware 39, 87 %, one weight of 81.25 kg taken 60 s before it was sent. */
    private static final byte[] UPLOAD =
            HexFormat.of()
                    .parseHex(
                            "030000005700000020f85e0a0b0c000102030405060708090a0b0c0d0e0f270000002100"
                                    + "000000f15365010000000200000000020000623d0100c4f053650700000"
                                    + "0fc53000000000000fc530000a7d0");

    private static final Instant SENT_AT = Instant.ofEpochSecond(0x6553f100L);

    @Test
    void an_upload_says_what_the_scale_is_like() {
        assertEquals(
                new AriaUpload(
                        "20F85E0A0B0C",
                        "000102030405060708090a0b0c0d0e0f",
                        87,
                        39,
                        SENT_AT,
                        SENT_AT.minusSeconds(60),
                        1),
                decoded(UPLOAD));
    }

    @Test
    void a_report_says_how_wrong_the_clock_is_and_corrects_the_time_of_the_weighing() {
        Instant now = SENT_AT.plusSeconds(3_600);
        DeviceReport report = decoded(UPLOAD).report(now);

        assertEquals(new Battery(87, null, null), report.battery());
        assertEquals(new Firmware("39", null, null, null), report.firmware());
        assertEquals(new DeviceClock(-3_600L), report.clock());
        assertEquals(new Sync(now, now, 0, null, 1), report.sync());
        assertEquals(
                List.of(new DeviceEvent(now.minusSeconds(60), EventCode.MEASUREMENT_TAKEN, null)),
                report.events());
        assertEquals(report.id(), decoded(UPLOAD).report(now.plusSeconds(5)).id());
    }

    @Test
    void a_scale_that_only_looks_for_firmware_sends_no_measurement() {
        byte[] empty = Arrays.copyOf(UPLOAD, 48);
        empty[42] = 0;
        AriaUpload upload = decoded(withCrc(empty));

        assertEquals(0, upload.cachedCount());
        assertEquals(List.of(), upload.report(SENT_AT).events());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    version,      0,   2, not-the-schema, version 2 is not 3
                    battery,      4, 101, out-of-range,   battery 101 is over 100
                    count,       42,   2, wrong-length,   80 bytes cannot hold 2
                    count,       45,  -1, wrong-length,   80 bytes cannot hold 4278190081
                    """)
    void a_wrong_field_is_named(String what, int at, byte value, String reason, String detail) {
        byte[] wrong = UPLOAD.clone();
        wrong[at] = value;
        assertEquals(
                new Decoded.Malformed<AriaUpload>(reason, detail, null),
                AriaUpload.decode(withCrc(wrong)),
                what);
    }

    @Test
    void one_changed_byte_is_seen() {
        IntStream.range(0, UPLOAD.length)
                .forEach(
                        at -> {
                            byte[] wrong = UPLOAD.clone();
                            wrong[at] ^= 1;
                            assertInstanceOf(
                                    Decoded.Malformed.class, AriaUpload.decode(wrong), "at " + at);
                        });
    }

    @Property
    void random_bytes_never_throw(@ForAll byte[] body) {
        assertNotNull(AriaUpload.decode(body));
    }

    @Test
    void the_answer_names_nobody() {
        assertArrayEquals(
                HexFormat.of().parseHex("01f153650232010000000000000000030000000000000028401900"),
                AriaAnswer.encode(Instant.ofEpochSecond(0x6553f101L)));
    }

    private static AriaUpload decoded(byte[] body) {
        return switch (AriaUpload.decode(body)) {
            case Decoded.Value<AriaUpload>(AriaUpload upload) -> upload;
            case Decoded.Malformed<AriaUpload> bad -> throw new AssertionError(bad.toString());
        };
    }

    private static byte[] withCrc(byte[] body) {
        int end = body.length - 2;
        int crc = Crc16.of(body, end);
        body[end] = (byte) crc;
        body[end + 1] = (byte) (crc >> 8);
        return body;
    }
}
