package dev.syncdesk.device.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedReportTest {

    private static final char QUOTE = (char) 0x27;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = QUOTE,
            value = {
                "`battery`:{`percent`:101}|out-of-range|battery.percent 101 is over 100",
                "`battery`:{`percent`:-1}|out-of-range|battery.percent -1 is under 0",
                "`battery`:{`percent`:42.5}|not-the-schema|battery.percent 42.5 is not a whole number",
                "`battery`:{`percent`:1e400}|out-of-range|battery.percent Infinity is not in 0 to 100",
                "`battery`:{`percent`:99999999999999999999}|out-of-range|battery.percent is a number of more than 18 digits",
                "`battery`:{`percent`:9999999999}|out-of-range|battery.percent 9999999999 is over 100",
                "`battery`:{`percent`:`42`}|not-the-schema|battery.percent \"42\" is not a whole number",
                "`battery`:{`percent`:true}|not-the-schema|battery.percent true is not a whole number",
                "`battery`:{`percent`:{}}|not-the-schema|battery.percent (an object) is not a whole number",
                "`battery`:{`status`:3}|not-the-schema|battery.status (another value) is not text",
                "`battery`:[]|not-the-schema|battery (an array) is not an object",
                "`link`:{`rssiDbm`:21}|out-of-range|link.rssiDbm 21 is over 20",
                "`link`:{`rssiDbm`:-128}|out-of-range|link.rssiDbm -128 is under -127",
                "`link`:{`disconnects`:{`a b`:1}}|out-of-range|link.disconnects.a b is not a reason code: 1 to 64 characters A-Z a-z 0-9 . _ -",
                "`phone`:{`bluetoothOn`:1}|not-the-schema|phone.bluetoothOn (another value) is not true or false",
                "`firmware`:{`version`:`a\\u0000b`}|out-of-range|firmware.version holds a control character",
                "`firmware`:{`version`:`\\ud800`}|out-of-range|firmware.version holds a control character",
                "`model`:`aaaaaaaaaabbbbbbbbbbaaaaaaaaaabbbbbbbbbbaaaaaaaaaabbbbbbbbbbaaaaa`|out-of-range|model is longer than 64 characters",
                "`sentAt`:`yesterday`|not-the-schema|sentAt \"yesterday\" is not a time with a zone",
                "`sentAt`:`2026-02-30T00:00:00Z`|not-the-schema|sentAt \"2026-02-30T00:00:00Z\" is not a time with a zone",
                "`sentAt`:`2026-11-21T19:00:00`|not-the-schema|sentAt \"2026-11-21T19:00:00\" is not a time with a zone",
                "`sentAt`:`9999-11-21T19:00:00Z`|out-of-range|sentAt \"9999-11-21T19:00:00Z\" is not of this century",
                "`sentAt`:1764700000|not-the-schema|sentAt (another value) is not a time",
                "`events`:[{`at`:`2026-11-21T19:00:00Z`}]|not-the-schema|events[0].code is missing",
                "`events`:[{`code`:`bond-lost`}]|not-the-schema|events[0].at is missing",
                "`events`:[null]|not-the-schema|events[0] (another value) is not an object",
                "`schema`:`report/2`|not-the-schema|schema \"report/2\" is not report/1",
                "`schema`:null|not-the-schema|schema is missing",
                "`at`:null|not-the-schema|at is missing"
            })
    void a_bad_field_is_named_with_its_value(String field, String reason, String detail) {
        Decoded.Malformed<DeviceReport> malformed = malformed(with(field));
        assertEquals(new Decoded.Malformed<>(reason, detail, "r1"), malformed);
    }

    @Test
    void an_id_is_required_and_has_its_letters() {
        assertEquals(
                "id is missing",
                malformed("{\"schema\":\"report/1\",\"at\":\"2026-11-21T19:00:00Z\"}").detail());
        Decoded.Malformed<DeviceReport> bad = malformed(with("`id`:`a b`"));
        assertEquals("bad-id", bad.reason());
        assertEquals("id \"a b\" is not an id: 1 to 64 characters A-Z a-z 0-9 . _ -", bad.detail());
    }

    @Test
    void an_id_that_comes_after_the_fault_is_found() {
        String text = "{\"battery\":{\"percent\":101},\"id\":\"late\"}";
        assertEquals("late", malformed(text).id());
    }

    @Test
    void two_hundred_events_are_taken_and_one_more_is_not() {
        String event = "{\"at\":\"2026-11-21T19:00:00Z\",\"code\":\"bond-lost\"},";
        String many = event.repeat(200);
        String taken =
                SampleReports.with("\"events\":[" + many.substring(0, many.length() - 1) + "]");
        assertEquals(200, SampleReports.decoded(taken).events().size());
        String more = event.repeat(201);
        String refused =
                SampleReports.with("\"events\":[" + more.substring(0, more.length() - 1) + "]");
        assertEquals("events has more than 200 entries", malformed(refused).detail());
    }

    @Test
    void what_nests_too_deep_is_refused_even_where_it_is_skipped() {
        String deep = "[".repeat(100) + "]".repeat(100);
        assertEquals("not-the-schema", malformed(with("`x`:" + deep)).reason());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = QUOTE,
            value = {
                "{|not-json",
                "hello|not-json",
                "NaN|not-json",
                "[]|not-the-schema",
                "7|not-the-schema",
                "null|not-the-schema",
                "{}{}|not-the-schema",
                "{\"id\":\"r1\"|not-json",
                "{\"battery\":{\"percent\":NaN}}|not-json"
            })
    void what_is_no_report_is_named_so(String text, String reason) {
        assertEquals(reason, malformed(text).reason());
    }

    @Test
    void other_encodings_are_not_json() {
        byte[] wide = SampleReports.MINIMAL.getBytes(StandardCharsets.UTF_16LE);
        assertEquals("not-json", malformed(wide).reason());
        byte[] latin = SampleReports.with("\"x\":\"é\"").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("not-json", malformed(latin).reason());
    }

    @Test
    void a_payload_over_64_kib_is_refused_by_name() {
        String big = SampleReports.with("\"x\":\"" + "a".repeat(70_000) + "\"");
        Decoded.Malformed<DeviceReport> malformed = malformed(big);
        assertEquals("too-large", malformed.reason());
        assertEquals("r1", malformed.id());
    }

    @Test
    void an_unreadable_id_is_not_repeated() {
        assertNull(malformed("{\"id\":\"a b\",\"schema\":1}").id());
    }

    private static String with(String field) {
        return SampleReports.with(field.replace('`', '"'));
    }

    private static Decoded.Malformed<DeviceReport> malformed(String text) {
        return malformed(SampleReports.bytes(text));
    }

    @SuppressWarnings("unchecked")
    private static Decoded.Malformed<DeviceReport> malformed(byte[] bytes) {
        return assertInstanceOf(
                Decoded.Malformed.class, ReportCodec.decode(bytes, WireFormat.JSON));
    }
}
