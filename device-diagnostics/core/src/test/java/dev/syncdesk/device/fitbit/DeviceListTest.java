package dev.syncdesk.device.fitbit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.BatteryStatus;
import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.Sync;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceListTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant READ_AT = Instant.parse("2026-11-26T04:30:00Z");

    private static final String OLD =
            """
            [{"battery": "Low", "batteryLevel": 12, "deviceVersion": "Charge 3", "features": [],
              "id": "816713257", "lastSyncTime": "2019-11-07T12:00:58.000",
              "mac": "16ADD56D54GD", "type": "TRACKER"},
             {"battery": "High", "batteryLevel": 100, "deviceVersion": "Aria", "features": ["a"],
              "id": "10433615", "type": "SCALE"}]
            """;

    private static final String NEW =
            """
            {"nextPageToken": {"x": [1]}, "pairedDevices": [
             {"name": "users/me/pairedDevices/abc-1", "deviceType": "TRACKER",
              "batteryStatus": "Empty", "batteryLevel": 0,
              "lastSyncTime": "2026-11-20T10:15:30.123456Z", "deviceVersion": "Inspire 3",
              "macAddress": "aa:bb:cc:dd:ee:ff", "features": ["HEART_RATE"]}]}
            """;

    @Test
    void the_old_form_is_read_in_the_owners_zone() {
        assertEquals(
                new DeviceList(
                        List.of(
                                new PairedDevice(
                                        "16ADD56D54GD",
                                        "tracker",
                                        "Charge 3",
                                        12,
                                        BatteryStatus.LOW,
                                        Instant.parse("2019-11-07T11:00:58Z")),
                                new PairedDevice("10433615", "scale", "Aria", 100, null, null)),
                        List.of()),
                decoded(OLD, BERLIN));
    }

    @Test
    void without_a_zone_the_old_forms_time_is_not_known() {
        assertEquals(null, decoded(OLD, null).devices().get(0).lastSyncAt());
    }

    @Test
    void the_new_form_is_read() {
        assertEquals(
                new DeviceList(
                        List.of(
                                new PairedDevice(
                                        "AABBCCDDEEFF",
                                        "tracker",
                                        "Inspire 3",
                                        0,
                                        BatteryStatus.LOW,
                                        Instant.parse("2026-11-20T10:15:30.123Z"))),
                        List.of()),
                decoded(NEW, null));
    }

    @Test
    void the_battery_is_as_old_as_the_sync_that_told_it() {
        List<DeviceReport> reports = decoded(NEW, null).devices().get(0).reports(READ_AT);
        Instant synced = Instant.parse("2026-11-20T10:15:30.123Z");
        assertEquals(2, reports.size());
        assertEquals(synced, reports.get(0).at());
        assertEquals(new Battery(0, BatteryStatus.LOW, null), reports.get(0).battery());
        assertEquals(READ_AT, reports.get(1).at());
        assertEquals(new Sync(synced, null, null, null, null), reports.get(1).sync());
    }

    @Test
    void the_same_list_makes_the_same_reports() {
        PairedDevice device = decoded(NEW, null).devices().get(0);
        assertEquals(device.reports(READ_AT), device.reports(READ_AT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            textBlock =
                    """
                    2019-11-07T12:00:58.000     | Europe/Berlin | 2019-11-07T11:00:58Z
                    2019-11-07T12:00:58.000     | null          | null
                    2026-03-29T02:30:00.000     | Europe/Berlin | null
                    2026-10-25T02:30:00.000     | Europe/Berlin | null
                    2026-10-25T03:30:00.000     | Europe/Berlin | 2026-10-25T02:30:00Z
                    2026-11-20T10:15:30Z        | Europe/Berlin | 2026-11-20T10:15:30Z
                    2026-11-20T10:15:30.123Z    | null          | 2026-11-20T10:15:30.123Z
                    2026-11-20T10:15:30.123456789Z | null       | 2026-11-20T10:15:30.123Z
                    2026-11-20T10:15:30+01:00   | null          | 2026-11-20T09:15:30Z
                    1970-01-01T00:00:00Z        | null          | null
                    2026-02-30T00:00:00.000     | Europe/Berlin | null
                    yesterday, at about noon    | Europe/Berlin | null
                    """)
    void a_time_is_placed_or_not_known(
            String text, @Nullable String zone, @Nullable Instant expected) {
        assertEquals(expected, LastSync.parse(text, zone == null ? null : ZoneId.of(zone)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"id": "1", "type": "TRACKER", "batteryLevel": 101}  | null | null
                    {"id": "1", "type": "TRACKER", "batteryLevel": -1}   | null | null
                    {"id": "1", "type": "TRACKER", "batteryLevel": 12.5} | null | null
                    {"id": "1", "type": "TRACKER", "batteryLevel": "55"} | 55   | null
                    {"id": "1", "type": "TRACKER", "batteryLevel": null} | null | null
                    {"id": "1", "type": "TRACKER", "battery": "Medium"}  | null | null
                    {"id": "1", "type": "TRACKER", "battery": "Empty"}   | null | LOW
                    {"id": "1", "type": "TRACKER", "battery": "Glowing"} | null | null
                    """)
    void what_the_battery_does_not_say_is_not_known(String entry, String percent, String status) {
        PairedDevice device = decoded("[" + entry + "]", null).devices().get(0);
        assertEquals(percent, String.valueOf(device.batteryPercent()));
        assertEquals(status, String.valueOf(device.batteryStatus()));
    }

    @Test
    void a_bad_entry_does_not_cost_its_neighbours() {
        DeviceList list =
                decoded(
                        """
                        [7, {"type": "SCALE"}, {"id": "a b", "type": "SCALE"}, {"id": "2"}, [{}],
                         {"id": "3", "type": "SCALE", "deviceVersion": "x\\ud800"}]
                        """,
                        null);
        assertEquals(
                List.of(new PairedDevice("3", "scale", null, null, null, null)), list.devices());
        assertEquals(
                List.of(
                        "Device 1 is not an object with fields",
                        "Device 2 has neither macAddress, mac nor id that can be a serial",
                        "Device 3 has neither macAddress, mac nor id that can be a serial",
                        "Device 4 has no type",
                        "Device 5 is not an object with fields"),
                list.refused());
    }

    @Test
    void a_list_is_bounded() {
        DeviceList list =
                decoded("[" + "{\"id\":\"1\",\"type\":\"SCALE\"},".repeat(200) + "{}]", null);
        assertEquals(200, list.devices().size());
        assertEquals(List.of("Devices after the first 200 are left out"), list.refused());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"errors": [{"errorType": "expired_token"}]} | not-the-schema
                    {"pairedDevices": {}}                        | not-the-schema
                    7                                            | not-the-schema
                    [{"id": "1"                                  | not-json
                    <html>                                       | not-json
                    ``                                           | not-the-schema
                    """)
    void another_document_is_refused(String document, String reason) {
        assertEquals(
                reason,
                assertInstanceOf(
                                Decoded.Malformed.class,
                                DeviceList.decode(document.getBytes(StandardCharsets.UTF_8), null))
                        .reason());
    }

    private static DeviceList decoded(String document, @Nullable ZoneId zone) {
        return ((Decoded.Value<DeviceList>)
                        DeviceList.decode(document.getBytes(StandardCharsets.UTF_8), zone))
                .value();
    }
}
