package dev.syncdesk.device.report;

import java.nio.charset.StandardCharsets;

/** Reports to start from, as they travel. */
public final class SampleReports {

    /** The example of the protocol's page. */
    public static final String FULL =
            """
            {
              "schema": "report/1",
              "id": "01JDA2V8X0R3E6Q0T9YB7K4M5N",
              "at": "2026-11-21T19:00:00.000Z",
              "sentAt": "2026-11-21T19:00:01.000Z",
              "via": "companion",
              "model": "AURA-2",
              "battery":  {"percent": 42, "status": "discharging", "millivolts": 3712},
              "sync":     {"lastSuccessAt": "2026-11-18T06:12:09.000Z",
                           "lastAttemptAt": "2026-11-21T18:59:40.000Z",
                           "failures": 3, "error": "gatt-133", "pendingRecords": 120},
              "firmware": {"version": "4.9.135", "hardware": "B2", "update": "available",
                           "updateError": null},
              "link":     {"transport": "ble", "rssiDbm": -71, "bonded": true,
                           "disconnects": {"0x08": 3}},
              "clock":    {"offsetSeconds": -12},
              "storage":  {"freeKb": 120},
              "boot":     {"uptimeSeconds": 86400, "count": 12, "unexpectedCount": 1,
                           "lastReason": "0x8005"},
              "phone":    {"os": "android", "osVersion": "15", "appVersion": "2.4.1",
                           "manufacturer": "samsung", "bluetoothOn": true,
                           "networkReachable": true, "nearbyDevicesPermission": true,
                           "locationPermission": false, "backgroundRestricted": true,
                           "dataSaver": false},
              "events":   [{"at": "2026-11-21T18:59:40.000Z", "code": "sync-failed",
                            "detail": "gatt-133"}]
            }
            """;

    public static final String MINIMAL =
            "{\"schema\":\"report/1\",\"id\":\"r1\",\"at\":\"2026-11-21T19:00:00Z\"}";

    /** The minimal report with one more field. */
    public static String with(String field) {
        return MINIMAL.substring(0, MINIMAL.length() - 1) + "," + field + "}";
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static DeviceReport decoded(String text) {
        Decoded<DeviceReport> decoded = ReportCodec.decode(bytes(text), WireFormat.JSON);
        if (decoded instanceof Decoded.Value<DeviceReport> value) {
            return value.value();
        }
        throw new AssertionError(decoded + " from " + text);
    }

    private SampleReports() {}
}
