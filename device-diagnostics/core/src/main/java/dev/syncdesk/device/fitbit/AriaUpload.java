package dev.syncdesk.device.fitbit;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.DeviceClock;
import dev.syncdesk.device.report.DeviceEvent;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.EventCode;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Link;
import dev.syncdesk.device.report.Sync;
import dev.syncdesk.device.report.Via;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an Aria scale says of itself in an upload, protocol version 3. The measurements are only
 * counted: no weight, fat or person of them leaves {@link #decode}.
 *
 * @param serial the scale's MAC address, 12 digits, the form in which it registers itself
 * @param secret the 16 bytes by which this scale is known from another with its address, in hex
 * @param batteryPercent 0 to 100
 * @param scaleTime the scale's clock when it sent
 * @param lastWeighInAt of the newest measurement, by the scale's clock; null where there is none
 * @param cachedCount measurements in the upload, which the scale keeps until it is answered
 */
public record AriaUpload(
        String serial,
        String secret,
        int batteryPercent,
        long firmware,
        Instant scaleTime,
        @Nullable Instant lastWeighInAt,
        int cachedCount) {

    /** A scale keeps 17; the rest is room for a firmware that keeps more. */
    public static final int MAX_MEASUREMENTS = 64;

    public static final int MAX_BYTES = AriaLayout.length(MAX_MEASUREMENTS);

    /** Never throws. */
    public static Decoded<AriaUpload> decode(byte[] body) {
        return AriaLayout.decode(body);
    }

    /**
     * The same upload makes the same id, so that one which the scale repeats is stored once.
     *
     * @param now true time, from which the scale's clock may differ
     */
    public DeviceReport report(Instant now) {
        return new DeviceReport(
                id(),
                now,
                null,
                Via.IMPORT,
                null,
                new Battery(batteryPercent, null, null),
                new Sync(now, now, 0, null, cachedCount),
                new Firmware(Long.toString(firmware), null, null, null),
                new Link("wifi", null, null, Map.of()),
                new DeviceClock(Duration.between(now, scaleTime).getSeconds()),
                null,
                null,
                null,
                events(now));
    }

    /** The scale's clock may be wrong, but not the time that passed by it. */
    private List<DeviceEvent> events(Instant now) {
        if (lastWeighInAt == null || lastWeighInAt.isAfter(scaleTime)) {
            return Collections.emptyList();
        }
        Instant at = now.minus(Duration.between(lastWeighInAt, scaleTime));
        return List.of(new DeviceEvent(at, EventCode.MEASUREMENT_TAKEN, null));
    }

    private String id() {
        String content =
                String.join(
                        " ",
                        serial,
                        scaleTime.toString(),
                        String.valueOf(lastWeighInAt),
                        Integer.toString(cachedCount),
                        Integer.toString(batteryPercent));
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
