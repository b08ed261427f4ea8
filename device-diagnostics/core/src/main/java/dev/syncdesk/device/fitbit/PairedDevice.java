package dev.syncdesk.device.fitbit;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.BatteryStatus;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.Sync;
import dev.syncdesk.device.report.Via;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device as the maker's cloud knows it. The cloud names no firmware.
 *
 * @param serial the radio's address without colons, or the cloud's number where that is not told
 * @param kind {@code tracker} or {@code scale}, or a word that the cloud has added
 * @param version what the maker calls it, such as {@code Charge 3}
 * @param batteryPercent 0 to 100, as of the last sync
 */
public record PairedDevice(
        String serial,
        String kind,
        @Nullable String version,
        @Nullable Integer batteryPercent,
        @Nullable BatteryStatus batteryStatus,
        @Nullable Instant lastSyncAt) {

    /**
     * What to store of it: the last sync as it stands when the list was read, and the battery as of
     * that sync, since the cloud has not heard of it since. The same list makes the same reports.
     */
    public List<DeviceReport> reports(Instant readAt) {
        List<DeviceReport> reports = new ArrayList<>(2);
        if (batteryPercent != null || batteryStatus != null) {
            Instant at = lastSyncAt == null ? readAt : lastSyncAt;
            reports.add(
                    report("battery", at, new Battery(batteryPercent, batteryStatus, null), null));
        }
        if (lastSyncAt != null) {
            reports.add(report("sync", readAt, null, new Sync(lastSyncAt, null, null, null, null)));
        }
        return reports;
    }

    private DeviceReport report(
            String group, Instant at, @Nullable Battery battery, @Nullable Sync sync) {
        return new DeviceReport(
                id(group, at),
                at,
                null,
                Via.IMPORT,
                version,
                battery,
                sync,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private String id(String group, Instant at) {
        String content =
                String.join(
                        " ",
                        serial,
                        group,
                        at.toString(),
                        String.valueOf(batteryPercent),
                        String.valueOf(batteryStatus),
                        String.valueOf(lastSyncAt));
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
