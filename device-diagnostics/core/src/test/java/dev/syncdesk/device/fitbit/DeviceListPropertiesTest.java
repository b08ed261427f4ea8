package dev.syncdesk.device.fitbit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.WireFormat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DeviceListPropertiesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant READ_AT = Instant.parse("2026-11-26T04:30:00Z");

    @Property(tries = 2_000)
    void no_bytes_make_it_throw(@ForAll byte[] bytes) {
        assertNotNull(DeviceList.decode(bytes, BERLIN));
    }

    @Property(tries = 2_000)
    void every_report_it_makes_can_be_sent(
            @ForAll String version, @ForAll @IntRange(max = 110) int level) {
        String entry =
                "[{\"id\":\"d\",\"type\":\"SCALE\",\"batteryLevel\":"
                        + level
                        + ",\"deviceVersion\":\""
                        + version.replaceAll("[\"\\\\\\p{Cntrl}]", "")
                        + "\"}]";
        byte[] document = entry.getBytes(StandardCharsets.UTF_8);
        if (DeviceList.decode(document, null) instanceof Decoded.Value<DeviceList> list) {
            for (DeviceReport report : list.value().devices().get(0).reports(READ_AT)) {
                assertEquals(
                        new Decoded.Value<>(report),
                        ReportCodec.decode(
                                ReportCodec.encode(report, WireFormat.JSON), WireFormat.JSON));
            }
        }
    }
}
