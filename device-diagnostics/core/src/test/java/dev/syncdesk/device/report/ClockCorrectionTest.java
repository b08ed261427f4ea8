package dev.syncdesk.device.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockCorrectionTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-21T19:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T19:02:00Z, 2026-11-21T19:01:59Z, 2026-11-21T19:01:59Z",
        "2026-11-21T19:02:01Z, 2026-11-21T19:02:00Z, 2026-11-21T18:59:59Z",
        "2027-11-21T19:00:00Z, 2027-11-21T07:00:00Z, 2026-11-21T07:00:00Z",
        "2026-11-18T19:00:00Z, 2026-11-18T18:00:00Z, 2026-11-18T18:00:00Z"
    })
    void a_clock_that_is_over_two_minutes_fast_is_corrected(
            String sentAt, String at, String corrected) {
        DeviceReport report = report(at, "\"sentAt\":\"" + sentAt + "\"");
        Decoded<DeviceReport> result = ClockCorrection.correct(report, RECEIVED);
        Decoded.Value<?> value = assertInstanceOf(Decoded.Value.class, result);
        assertEquals(Instant.parse(corrected), ((DeviceReport) value.value()).at());
    }

    @Test
    void all_times_of_the_report_move_together() {
        DeviceReport report =
                report(
                        "2026-11-21T20:00:00Z",
                        "\"sentAt\":\"2026-11-21T20:00:00Z\","
                                + "\"sync\":{\"lastSuccessAt\":\"2026-11-21T19:30:00Z\"},"
                                + "\"events\":[{\"at\":\"2026-11-21T19:45:00Z\","
                                + "\"code\":\"bond-lost\"}]");
        DeviceReport expected =
                report(
                        "2026-11-21T19:00:00Z",
                        "\"sentAt\":\"2026-11-21T19:00:00Z\","
                                + "\"sync\":{\"lastSuccessAt\":\"2026-11-21T18:30:00Z\"},"
                                + "\"events\":[{\"at\":\"2026-11-21T18:45:00Z\","
                                + "\"code\":\"bond-lost\"}]");
        assertEquals(new Decoded.Value<>(expected), ClockCorrection.correct(report, RECEIVED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-21T19:02:01Z | 'x':1 | at 2026-11-21T19:02:01.000Z",
                "2026-11-21T23:00:00Z | 'sentAt':'2026-11-21T20:00:00Z' | at 2026-11-21T22:00:00.000Z",
                "2026-11-21T19:00:00Z | 'sync':{'lastSuccessAt':'2026-11-21T19:03:00Z'}"
                        + " | sync.lastSuccessAt 2026-11-21T19:03:00.000Z",
                "2026-11-21T19:00:00Z | 'sync':{'lastAttemptAt':'2026-11-21T19:03:00Z'}"
                        + " | sync.lastAttemptAt 2026-11-21T19:03:00.000Z",
                "2026-11-21T19:00:00Z | 'events':[{'at':'2094-11-21T19:03:00Z','code':'paired'}]"
                        + " | events at 2094-11-21T19:03:00.000Z"
            },
            quoteCharacter = '"')
    void a_time_in_the_future_that_no_correction_mends_is_refused(
            String at, String fields, String named) {
        DeviceReport report = report(at, fields.replace('\'', '"'));
        String detail = named + " is after 2026-11-21T19:00:00.000Z, when it came";
        assertEquals(
                new Decoded.Malformed<>("time", detail, "r1"),
                ClockCorrection.correct(report, RECEIVED));
    }

    private static DeviceReport report(String at, String fields) {
        return SampleReports.decoded(SampleReports.with("\"at\":\"" + at + "\"," + fields));
    }
}
