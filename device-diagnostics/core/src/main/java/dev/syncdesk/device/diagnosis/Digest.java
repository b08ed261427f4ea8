package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.BatteryStatus;
import dev.syncdesk.device.report.DeviceEvent;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.EventCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two weeks of a device in little space: what rules need beyond the current state.
 *
 * @param battery what was seen of the battery
 * @param days with an event that is counted, oldest first; at most 14
 */
public record Digest(BatteryDigest battery, List<DayCounts> days) {

    public static final Digest EMPTY = new Digest(BatteryDigest.EMPTY, List.of());

    /**
     * @param report with its clock corrected; a battery value that is older than the newest one
     *     adds nothing
     */
    public Digest with(DeviceReport report) {
        BatterySample sample = sample(report);
        BatteryDigest after =
                sample == null ? battery : battery.with(sample, hasCharged(report.events()));
        List<DayCounts> counted = EventDays.with(days, report.events());
        return after.equals(battery) && counted.equals(days) ? this : new Digest(after, counted);
    }

    /**
     * How fast the battery falls while it is not charged, over the newest day that was seen; null
     * where too little was seen: less than 3 hours, or less than 4 % in less than a day.
     */
    public @Nullable Double dischargePercentPerHour() {
        return battery.percentPerHour();
    }

    private static @Nullable BatterySample sample(DeviceReport report) {
        Battery battery = report.battery();
        if (battery == null || battery.percent() == null) {
            return null;
        }
        BatteryStatus status = battery.status();
        boolean charging = status == BatteryStatus.CHARGING || status == BatteryStatus.FULL;
        return new BatterySample(report.at(), battery.percent(), charging);
    }

    private static boolean hasCharged(List<DeviceEvent> events) {
        for (DeviceEvent event : events) {
            EventCode code = event.code();
            if (code == EventCode.CHARGING_STARTED
                    || code == EventCode.CHARGING_ENDED
                    || code == EventCode.BATTERY_REPLACED) {
                return true;
            }
        }
        return false;
    }
}
