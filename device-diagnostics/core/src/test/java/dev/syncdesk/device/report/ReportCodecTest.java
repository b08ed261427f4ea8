package dev.syncdesk.device.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportCodecTest {

    static final DeviceReport FULL =
            new DeviceReport(
                    "01JDA2V8X0R3E6Q0T9YB7K4M5N",
                    Instant.parse("2026-11-21T19:00:00Z"),
                    Instant.parse("2026-11-21T19:00:01Z"),
                    Via.COMPANION,
                    "AURA-2",
                    new Battery(42, BatteryStatus.DISCHARGING, 3712),
                    new Sync(
                            Instant.parse("2026-11-18T06:12:09Z"),
                            Instant.parse("2026-11-21T18:59:40Z"),
                            3,
                            "gatt-133",
                            120),
                    new Firmware("4.9.135", "B2", UpdateState.AVAILABLE, null),
                    new Link("ble", -71, true, Map.of("0x08", 3)),
                    new DeviceClock(-12L),
                    new Storage(120),
                    new Boot(86_400L, 12, 1, "0x8005"),
                    new Phone(
                            "android", "15", "2.4.1", "samsung", true, true, true, false, true,
                            false),
                    List.of(
                            new DeviceEvent(
                                    Instant.parse("2026-11-21T18:59:40Z"),
                                    EventCode.SYNC_FAILED,
                                    "gatt-133")));

    @Test
    void the_example_of_the_protocol_is_read_whole() {
        assertEquals(FULL, SampleReports.decoded(SampleReports.FULL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"battery\":{\"percent\":42}         | true",
                "\"battery\": null, \"events\": []    | true",
                "\"battery\":{\"percents\":42}        | false",
                "\"mood\":\"low\"                     | false",
                "\"via\":\"pigeon\"                   | false"
            })
    void it_is_told_whether_a_report_says_all_that_its_bytes_say(String fields, boolean whole) {
        String text = SampleReports.with(fields);
        assertEquals(
                new Decoded.Value<>(new ReadReport(SampleReports.decoded(text), whole)),
                ReportCodec.read(SampleReports.bytes(text), WireFormat.JSON));
    }

    @ParameterizedTest
    @EnumSource(WireFormat.class)
    void what_is_written_is_read_back(WireFormat format) {
        byte[] bytes = ReportCodec.encode(FULL, format);
        assertEquals(new Decoded.Value<>(FULL), ReportCodec.decode(bytes, format));
    }

    @Test
    void only_schema_id_and_at_are_required() {
        DeviceReport report = SampleReports.decoded(SampleReports.MINIMAL);
        assertEquals("r1", report.id());
        assertNull(report.battery());
        assertEquals(List.of(), report.events());
    }

    @Test
    void null_is_absent_everywhere() {
        DeviceReport report =
                SampleReports.decoded(
                        SampleReports.with(
                                "\"sentAt\":null,\"via\":null,\"battery\":null,\"events\":null,"
                                        + "\"clock\":{\"offsetSeconds\":null},"
                                        + "\"link\":{\"disconnects\":null}"));
        assertNull(report.battery());
        assertEquals(new DeviceClock(null), report.clock());
        assertEquals(new Link(null, null, null, Map.of()), report.link());
    }

    @Test
    void unknown_fields_are_skipped_and_unknown_words_read_as_unknown() {
        DeviceReport report =
                SampleReports.decoded(
                        SampleReports.with(
                                "\"weight\":[{\"kg\":[80]}],\"via\":\"pigeon\",\"battery\":"
                                        + "{\"percent\":1,\"status\":\"unknown\",\"x\":{}}"));
        assertNull(report.via());
        assertEquals(new Battery(1, null, null), report.battery());
    }

    @Test
    void an_event_that_is_not_published_is_dropped() {
        String at = "\"at\":\"2026-11-21T19:00:00Z\"";
        DeviceReport report =
                SampleReports.decoded(
                        SampleReports.with(
                                "\"events\":[{"
                                        + at
                                        + ",\"code\":\"heart-attack\"},{"
                                        + at
                                        + ",\"code\":\"bond-lost\"}]"));
        assertEquals(
                List.of(new DeviceEvent(report.at(), EventCode.BOND_LOST, null)), report.events());
    }

    @Test
    void bluetooth_says_127_for_a_signal_strength_that_is_not_available() {
        DeviceReport report =
                SampleReports.decoded(SampleReports.with("\"link\":{\"rssiDbm\":127}"));
        assertEquals(new Link(null, null, null, Map.of()), report.link());
    }

    @Test
    void of_a_field_that_is_given_twice_the_last_one_counts() {
        DeviceReport report =
                SampleReports.decoded(SampleReports.with("\"model\":\"A\",\"model\":\"B\""));
        assertEquals("B", report.model());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T19:00:00Z, 2026-11-21T19:00:00Z",
        "2026-11-21t19:00:00.1z, 2026-11-21T19:00:00.100Z",
        "2026-11-21T19:00:00.123456789Z, 2026-11-21T19:00:00.123Z",
        "2026-11-21T19:00:00+01:00, 2026-11-21T18:00:00Z",
        "2026-11-21T19:00:00.5-05:30, 2026-11-22T00:30:00.500Z",
        "2016-12-31T23:59:60Z, 2017-01-01T00:00:00Z",
        "2028-02-29T00:00:00Z, 2028-02-29T00:00:00Z"
    })
    void a_time_with_any_zone_reads_as_utc(String written, String read) {
        String text = SampleReports.MINIMAL.replace("2026-11-21T19:00:00Z", written);
        assertEquals(Instant.parse(read), SampleReports.decoded(text).at());
    }
}
